package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to run PostgreSQL, which refuses to run as root: as we are for an ordinary user; for root in a user namespace of its
 * own, or, where the machine forbids those, as the user nobody.
 */
record Unprivileged(List<String> prefix, boolean asNobody) {

    private static final String NOBODY = "65534";

    static Unprivileged here() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(with(nobody, List.of("true")))) {
            return new Unprivileged(nobody, true);
        }
        throw new IOException("PostgreSQL does not run as root, and this machine allows neither user namespaces"
                + " (unshare -U) nor setpriv: run Tværs as an ordinary user");
    }

    List<String> command(List<String> command) {
        return with(prefix, command);
    }

    /** Hands a directory over to the user that will run the command. */
    void give(Path directory) throws IOException {
        if (!asNobody) {
            return;
        }
        if (!works(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()))
                || !works(command(List.of("test", "-w", directory.toString())))) {
            throw new IOException(
                    "The user nobody, as which PostgreSQL has to run here, cannot reach " + directory
                            + ": put the working copy (or TVAERS_LOCAL_DIR) where every user may look, or run as an ordinary user");
        }
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .directory(
                            Files.isDirectory(Path.of("/tmp")) ? Path.of("/tmp").toFile() : null)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
