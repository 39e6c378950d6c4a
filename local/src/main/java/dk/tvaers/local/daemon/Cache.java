package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What is prepared once per user and machine: unpacked programs under {@code $XDG_CACHE_HOME/tvaers}. A directory appears
 * there whole or not at all, however many daemons start at once.
 */
record Cache(Path directory) {

    interface Preparation {
        void into(Path directory) throws IOException;
    }

    static Cache ofUser() {
        String told = System.getenv("XDG_CACHE_HOME");
        Path base = told == null || told.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(told);
        return new Cache(base.resolve("tvaers"));
    }

    Path prepared(String name, Preparation preparation) throws IOException {
        Path ready = directory.resolve(name);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Files.createDirectories(directory);
        try (FileChannel channel = FileChannel.open(
                directory.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                if (!Files.isDirectory(ready)) {
                    Path draft = directory.resolve(name + ".draft");
                    Trees.delete(draft);
                    Files.createDirectories(draft);
                    preparation.into(draft);
                    Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
                }
                return ready;
            } finally {
                lock.release();
            }
        }
    }
}
