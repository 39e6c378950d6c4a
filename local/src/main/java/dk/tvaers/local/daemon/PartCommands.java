package dk.tvaers.local.daemon;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the control line: {@code ping}, {@code status}, {@code stop}, {@code <part> start|stop|kill|restart},
 * {@code database fresh|drop <name>}, {@code database owned <name> <password>}, {@code topics <name>…}. One at a time.
 */
final class PartCommands {

    /** Is told when a part's process has changed. */
    interface Changed {
        void partsChanged() throws IOException;
    }

    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final Changed changed;

    PartCommands(PostgresPart postgres, KafkaPart kafka, KeycloakPart keycloak, Changed changed) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.keycloak = keycloak;
        this.changed = changed;
    }

    String run(String command) throws IOException, SQLException {
        // Outside the lock: asking whether we live must not wait for a part that is being restarted.
        return "ping".equals(command) ? "" : alone(Arrays.asList(command.split("\\s+")));
    }

    private synchronized String alone(List<String> words) throws IOException, SQLException {
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "status" -> {
                return status();
            }
            // In a thread of its own, so that the answer goes out before the end.
            case "stop" -> Thread.ofPlatform().name("exit").start(() -> System.exit(0));
            case "topics" -> kafka.topics().create(rest);
            case "database" -> database(rest);
            case "postgres" -> part(postgres, rest.getFirst());
            case "kafka" -> part(kafka, rest.getFirst());
            case "keycloak" -> part(keycloak, rest.getFirst());
            default -> throw new IllegalArgumentException("unknown command " + words.getFirst());
        }
        return "";
    }

    private String status() {
        return Stream.of(postgres, kafka, keycloak)
                .map(part -> part.name() + "=" + (part.isRunning() ? "running" : "stopped"))
                .collect(Collectors.joining(" "));
    }

    private void database(List<String> words) throws SQLException {
        switch (words.getFirst()) {
            case "fresh" -> postgres.admin().fresh(words.get(1));
            case "drop" -> postgres.admin().drop(words.get(1));
            case "owned" -> postgres.admin().owned(words.get(1), words.get(2));
            default -> throw new IllegalArgumentException("unknown command database " + words.getFirst());
        }
    }

    private void part(Part part, String verb) throws IOException {
        switch (verb) {
            case "start" -> part.start();
            case "stop" -> part.stop();
            case "kill" -> part.kill();
            case "restart" -> {
                part.stop();
                part.start();
            }
            default -> throw new IllegalArgumentException("unknown command " + part.name() + " " + verb);
        }
        changed.partsChanged();
    }
}
