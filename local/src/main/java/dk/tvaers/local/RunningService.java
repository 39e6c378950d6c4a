package dk.tvaers.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One service in a process of its own, started by {@link ServiceStart}. */
public final class RunningService implements AutoCloseable {

    private static final int LOG_LINES = 25;
    /** A service finishes what it is doing for at most twenty seconds. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Service service;
    private final ServiceStart start;
    private final Process process;
    private final URI url;
    private final URI managementUrl;
    private final Path log;

    RunningService(Service service, ServiceStart start, Process process, int port, int managementPort, Path log) {
        this.service = service;
        this.start = start;
        this.process = process;
        this.url = URI.create("http://127.0.0.1:" + port);
        this.managementUrl = URI.create("http://127.0.0.1:" + managementPort);
        this.log = log;
    }

    public Service service() {
        return service;
    }

    /** Where it listens, without a path; {@link Service#prefix} begins every path. */
    public URI url() {
        return url;
    }

    public URI managementUrl() {
        return managementUrl;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, however that came about. */
    public CompletableFuture<RunningService> ended() {
        return process.onExit().thenApply(_ -> this);
    }

    /**
     * Returns when the service says it is ready.
     *
     * @throws IllegalStateException when it ends before or takes longer; the message has the last lines of its log
     */
    public RunningService awaitReady(Duration atMost) {
        try (Health health = new Health()) {
            boolean ready = Waiting.upTo(atMost).untilTrue(() -> {
                if (!isAlive()) {
                    throw new IllegalStateException(service.module() + " ended while starting (exit code "
                            + process.exitValue() + "); the end of " + log + ":\n" + LogTail.of(log, LOG_LINES));
                }
                return health.ready(managementUrl);
            });
            if (!ready) {
                throw new IllegalStateException(service.module() + " was not ready in " + atMost.toSeconds()
                        + " seconds; the end of " + log + ":\n" + LogTail.of(log, LOG_LINES));
            }
            return this;
        }
    }

    /** Asks it to end (SIGTERM), waits, and makes it when it does not. */
    public void stop() {
        stop(GRACE);
    }

    /** The same with another patience: a program that records a start cache writes it when it ends. */
    public void stop(Duration grace) {
        process.toHandle().destroy();
        if (!gone(grace)) {
            kill();
        }
    }

    /** Ends it as a power cut would (SIGKILL); returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        gone(GRACE);
    }

    /** Starts the same program again in the same way; end this one first. */
    public RunningService startAgain() {
        if (isAlive()) {
            throw new IllegalStateException(service.module() + " still runs");
        }
        return start.start();
    }

    private boolean gone(Duration grace) {
        try {
            return process.waitFor(grace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As {@link #stop}. */
    @Override
    public void close() {
        stop();
    }
}
