package dk.tvaers.system;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.daemon.KafkaBroker;
import dk.tvaers.local.daemon.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;

/** A broker that these tests may stop and kill, because nobody else on the machine uses it. It ends with this process. */
final class OwnKafka {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PARTITIONS = 3;
    private static final short REPLICAS = 1;

    private final Path directory;
    private final List<Integer> ports = Ports.free(2);
    private Process process;

    OwnKafka(Path directory) {
        this.directory = directory;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.getFirst();
    }

    Path log() {
        return directory.resolveSibling("kafka.log");
    }

    /** Returns when the broker answers, on the same port and data as before. */
    void start() {
        var command = List.of(
                Checkout.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Checkout.classPath(Checkout.root()),
                KafkaBroker.class.getName(),
                directory.toString(),
                ports.getFirst().toString(),
                ports.getLast().toString());
        try {
            Files.createDirectories(directory);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("Kafka answers").atMost(PATIENCE).until(this::answers);
    }

    void createTopics(List<String> names) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, PARTITIONS, REPLICAS))
                            .toList())
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Kafka ended while starting; see " + log());
        }
        // An admin client to a closed port would try for a long time.
        if (Ports.isFree(ports.getFirst())) {
            return false;
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers(), "request.timeout.ms", 2000, "default.api.timeout.ms", 3000);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException notYet) {
            return false;
        }
    }
}
