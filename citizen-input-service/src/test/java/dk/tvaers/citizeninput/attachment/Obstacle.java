package dk.tvaers.citizeninput.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a file from being deleted. */
final class Obstacle {
    private Obstacle() {}

    static void put(Path file, Path inside) {
        try {
            Files.delete(file);
            Files.createDirectory(file);
            Files.createFile(inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path inside) {
        try {
            Files.delete(inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
