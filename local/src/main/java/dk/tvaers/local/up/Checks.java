package dk.tvaers.local.up;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.ForeignSite;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Leftovers;
import dk.tvaers.local.daemon.Ports;
import dk.tvaers.local.daemon.ProcessTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be so before {@code up} begins. Uses the JDK only: the script runs it before anything is built. */
final class Checks {

    private static final long NEEDED_BYTES = 2L << 30;
    private static final double GIB = 1L << 30;

    private Checks() {}

    public static void main(String[] arguments) throws IOException {
        UpDirectory directory = UpDirectory.of(Checkout.root());
        try (RunLock _ = RunLock.take(directory)) {
            before(directory);
        } catch (Refusal refusal) {
            System.err.println("tvaers: " + refusal.getMessage());
            System.exit(1);
        }
    }

    /** @throws Refusal when something is in the way */
    static void before(UpDirectory directory) throws IOException {
        endLeftovers(directory);
        disk(directory.path(), Files.getFileStore(directory.path()).getUsableSpace());
        ports(needed());
    }

    /** Of a launcher that was killed: its programs end by themselves, and are made to when they take long. */
    static void endLeftovers(UpDirectory directory) throws IOException {
        for (Path of : List.of(directory.path(), directory.parts())) {
            Leftovers left = Leftovers.of(of);
            ProcessTree.gone(left.living());
            left.end();
        }
    }

    static void disk(Path path, long usable) {
        if (usable < NEEDED_BYTES) {
            throw new Refusal("Only %.1f GB are free on the disk of %s, and Tværs needs 2 GB: make room and try again."
                    .formatted(usable / GIB, path));
        }
    }

    /** Every port {@code up} listens on, and what for. */
    static Map<Integer, String> needed() {
        Ports parts = Ports.fixed();
        Map<Integer, String> needed = new LinkedHashMap<>();
        needed.put(parts.postgres(), "PostgreSQL");
        needed.put(parts.kafka(), "Kafka");
        needed.put(parts.kafkaController(), "Kafka's controller");
        needed.put(parts.keycloak(), "Keycloak");
        needed.put(parts.keycloakManagement(), "Keycloak's health");
        for (Service service : Service.values()) {
            needed.put(service.port(), service.module());
            needed.put(service.managementPort(), "the health of " + service.module());
        }
        needed.put(ForeignSite.PORT, "the site that takes in the widgets");
        return needed;
    }

    static void ports(Map<Integer, String> needed) {
        needed.forEach((port, what) -> {
            if (!Ports.isFree(port) || PortHolder.answers(port)) {
                throw new Refusal("Port " + port + " is taken" + by(PortHolder.of(port)) + ", and " + what
                        + " needs it: stop what listens there and try again.");
            }
        });
    }

    private static String by(Optional<ProcessHandle> holder) {
        return holder.map(process -> " by process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + Path.of(command).getFileName() + ")")
                                .orElse(""))
                .orElse("");
    }
}
