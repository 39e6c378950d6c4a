package dk.tvaers.local.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one {@code up} at a time run in a working copy. The system gives it back when the process ends, however it ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private RunLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws Refusal when another {@code up} runs here */
    static RunLock take(UpDirectory directory) throws IOException {
        Files.createDirectories(directory.path());
        FileChannel channel = FileChannel.open(file(directory), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Refusal("Tværs already runs here"
                    + Launched.in(directory)
                            .map(up -> " (process " + up.pid() + ")")
                            .orElse("")
                    + ": ./tvaers status shows it, ./tvaers down stops it.");
        }
        return new RunLock(channel, lock);
    }

    private static Path file(UpDirectory directory) {
        return directory.path().resolve("up.lock");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
