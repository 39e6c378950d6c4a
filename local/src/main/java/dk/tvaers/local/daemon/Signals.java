package dk.tvaers.local.daemon;

import java.io.IOException;

/** Signals that Java has no word for. */
public final class Signals {

    private Signals() {}

    /** @param signal its name without SIG */
    public static void send(String signal, long pid) throws IOException {
        waitFor(new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "Interrupted while waiting for " + process.info().command(), e);
        }
    }
}
