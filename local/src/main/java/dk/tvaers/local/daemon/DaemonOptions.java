package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a daemon is to run.
 *
 * @param root the working copy
 * @param directory data, logs and state file
 * @param owner the process with whose end the daemon ends, 0 for none
 * @param scratch for tests: the data may be lost in a power cut, topics and databases of earlier runs are dropped, and realms
 *     are laid in anew when their files have changed. Keycloak's own database stays, which saves most of its start.
 * @param ports fixed or free ones
 */
public record DaemonOptions(Path root, Path directory, long owner, boolean scratch, Ports ports) {

    /** {@code --root= --dir= --owner= --scratch --ports=fixed}. */
    static DaemonOptions parse(List<String> arguments) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        Path directory = Path.of(given.get("dir")).toAbsolutePath().normalize();
        return new DaemonOptions(
                Path.of(given.get("root")).toAbsolutePath().normalize(),
                directory,
                Long.parseLong(given.getOrDefault("owner", "0")),
                given.containsKey("scratch"),
                "fixed".equals(given.get("ports")) ? Ports.fixed() : Ports.kept(directory.resolve("ports")));
    }
}
