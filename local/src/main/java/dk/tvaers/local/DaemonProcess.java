package dk.tvaers.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The daemon of {@code ./tvaers up}: on fixed ports, with data that is kept, ended with this process. */
public final class DaemonProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final long STOP_SECONDS = 90;
    private static final int LOG_LINES = 15;
    /** As the daemon prints: milliseconds since its start, then what happened. */
    private static final Pattern PROGRESS = Pattern.compile("\\s*\\d+ ms {2}(.*)");

    /** The last thing it says of its start. */
    private static final String READY = " ms  ready";

    /** The first thing it says of its end. */
    private static final String STOPPING = " ms  stopping";

    private final Path directory;
    private final Path log;
    private final Process process;

    private DaemonProcess(Path directory, Path log, Process process) {
        this.directory = directory;
        this.log = log;
        this.process = process;
    }

    /** @param progress is told what is ready, line by line */
    public static DaemonProcess start(Path directory, Consumer<String> progress) {
        try {
            Files.createDirectories(directory);
            Path log = directory.resolve("daemon.log");
            List<String> command = DaemonStart.command(
                    Checkout.root(),
                    directory,
                    "--owner=" + ProcessHandle.current().pid(),
                    "--ports=fixed");
            Process process = new ProcessBuilder(OwnedProcess.command(command))
                    .redirectErrorStream(true)
                    .start();
            Thread.ofPlatform().daemon(true).name("daemon's progress").start(() -> relay(process, log, progress));
            return new DaemonProcess(directory, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the local parts", e);
        }
    }

    private static void relay(Process process, Path log, Consumer<String> progress) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log), true)) {
            boolean starting = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                Matcher said = PROGRESS.matcher(line);
                starting &= !line.endsWith(READY) && !line.endsWith(STOPPING);
                if (starting && said.matches()) {
                    progress.accept(said.group(1));
                }
            }
        } catch (IOException e) {
            progress.accept("the local parts cannot be heard any more: " + e.getMessage());
        }
    }

    /**
     * Returns when all parts answer.
     *
     * @throws IllegalStateException when the daemon ends before; the message has the last lines of its log
     */
    public LocalParts awaitReady() {
        return Waiting.upTo(PATIENCE)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("PostgreSQL, Kafka and Keycloak did not start; the end of "
                                + log + ":\n" + LogTail.of(log, LOG_LINES));
                    }
                    return LocalParts.find(directory);
                })
                .orElseThrow(() -> new IllegalStateException("PostgreSQL, Kafka and Keycloak were not ready in "
                        + PATIENCE.toMinutes() + " minutes; see the logs in " + directory));
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completes when the daemon has ended, however that came about. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Asks the daemon to stop its parts in order and waits for its end. */
    public void stop() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
