package dk.tvaers.local.daemon;

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
 * @param fsync whether PostgreSQL waits for the disk; off only where losing data in a power cut is nothing
 * @param fresh whether earlier data is forgotten
 * @param ports fixed or free ones
 */
public record DaemonOptions(Path root, Path directory, long owner, boolean fsync, boolean fresh, Ports ports) {

    static DaemonOptions parse(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        return new DaemonOptions(
                Path.of(given.get("root")).toAbsolutePath().normalize(),
                Path.of(given.get("dir")).toAbsolutePath().normalize(),
                Long.parseLong(given.getOrDefault("owner", "0")),
                !"off".equals(given.get("fsync")),
                given.containsKey("fresh"),
                "fixed".equals(given.get("ports")) ? Ports.fixed() : Ports.free());
    }
}
