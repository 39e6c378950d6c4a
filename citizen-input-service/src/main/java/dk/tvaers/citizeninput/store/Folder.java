package dk.tvaers.citizeninput.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files in a folder that all replicas share and nobody serves. A file has its name only when all of it is written. */
final class Folder implements Storage {
    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID object, byte[] bytes) throws IOException {
        var file = file(object);
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling(object + ".part");
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(UUID object) throws IOException {
        try {
            return Files.newInputStream(file(object));
        } catch (NoSuchFileException missing) {
            throw new FileNotFoundException(object.toString());
        }
    }

    @Override
    public void delete(UUID object) throws IOException {
        var file = file(object);
        Files.deleteIfExists(file.resolveSibling(object + ".part"));
        Files.deleteIfExists(file);
    }

    /** In one of 256 folders, because many file systems become slow when one holds very many files. */
    private Path file(UUID object) {
        var name = object.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
