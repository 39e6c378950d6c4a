package dk.tvaers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the daemon of a directory or starts one; a file lock lets only one of several test runs start it. */
final class DaemonStart {

    /** The first start on a machine unpacks and builds Keycloak, which takes a minute on two busy cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final int LOG_LINES = 40;

    private DaemonStart() {}

    /** @param owner the process with whose end the daemon is to end, 0 for none */
    static synchronized LocalParts ensure(Path directory, long owner) {
        Optional<LocalParts> running = LocalParts.find(directory);
        if (running.isPresent()) {
            return running.get();
        }
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(
                    directory.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock lock = channel.lock();
                try {
                    Optional<LocalParts> startedMeanwhile = LocalParts.find(directory);
                    return startedMeanwhile.isPresent() ? startedMeanwhile.get() : start(directory, owner);
                } finally {
                    lock.release();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the local parts in " + directory, e);
        }
    }

    private static LocalParts start(Path directory, long owner) throws IOException {
        Path root = Checkout.root();
        Path log = directory.resolve("daemon.log");
        Process daemon = new ProcessBuilder(command(root, directory, "--owner=" + owner, "--scratch"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Optional<LocalParts> parts = Waiting.upTo(PATIENCE).until(() -> {
            if (!daemon.isAlive()) {
                throw new IllegalStateException(
                        "The local parts did not start; " + log + " says:\n" + LogTail.of(log, LOG_LINES));
            }
            return LocalParts.find(directory);
        });
        return parts.orElseThrow(() -> {
            daemon.destroy();
            return new IllegalStateException("The local parts were not ready in " + PATIENCE + "; see " + log);
        });
    }

    /** The command that runs a daemon with its data in the directory. */
    static List<String> command(Path root, Path directory, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Checkout.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Checkout.classPath(root),
                "dk.tvaers.local.daemon.LocalDaemon",
                "--root=" + root,
                "--dir=" + directory));
        command.addAll(List.of(options));
        return command;
    }

    /** The Maven process this test runs under, so that the daemon serves all its modules; else this process itself. */
    static long maven() {
        Optional<ProcessHandle> process = Optional.of(ProcessHandle.current());
        while (process.isPresent()) {
            if (commandLine(process.get()).contains("plexus.classworlds")) {
                return process.get().pid();
            }
            process = process.get().parent();
        }
        return ProcessHandle.current().pid();
    }

    /** Linux cuts long command lines off in {@link ProcessHandle.Info}, its process file does not. */
    private static String commandLine(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (Files.isReadable(file)) {
            try {
                return Files.readString(file);
            } catch (IOException gone) {
                return "";
            }
        }
        return process.info().commandLine().orElse("");
    }
}
