package dk.tvaers.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in a working copy of the source, built by Maven. */
public final class Checkout {

    private Checkout() {}

    /** The root of the working copy: system property {@code tvaers.root}, else the nearest parent that holds the wrapper. */
    public static Path root() {
        String told = System.getProperty("tvaers.root");
        if (told != null) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("mvnw")) && Files.isDirectory(path.resolve("local"))) {
                return path;
            }
        }
        throw new IllegalStateException("Not inside a working copy of Tværs; set the system property tvaers.root");
    }

    /** Where the shared daemon of the tests keeps its state: told by property or environment, else under target. */
    static Path localDirectory() {
        String told = System.getProperty("tvaers.local.dir", System.getenv("TVAERS_LOCAL_DIR"));
        return told == null || told.isBlank()
                ? root().resolve("local/target/run")
                : Path.of(told).toAbsolutePath().normalize();
    }

    /** The class path of the daemon and the broker: this module and its libraries, apart from any service's. */
    public static String classPath(Path root) {
        Path target = root.resolve("local/target");
        return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    /** Whether the system has a command of this name. */
    static boolean onPath(String command) {
        String path = System.getenv().getOrDefault("PATH", "");
        return java.util.Arrays.stream(path.split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
