package dk.tvaers.citizeninput.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder. */
class FolderTest {
    @TempDir
    private Path directory;

    private long files() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void givesBackWhatItGotUntilItIsDeleted() throws IOException {
        var folder = new Folder(directory.resolve("not/there/yet"));
        var object = UUID.randomUUID();
        folder.put(object, "før".getBytes());

        folder.put(object, "efter".getBytes());

        try (var read = folder.open(object)) {
            assertArrayEquals("efter".getBytes(), read.readAllBytes());
        }
        assertEquals(1, files());
        folder.delete(object);
        folder.delete(object);
        assertEquals(0, files());
        assertThrows(FileNotFoundException.class, () -> folder.open(object));
    }

    @Test
    void whatWasHalfWrittenIsDeletedToo() throws IOException {
        var folder = new Folder(directory);
        var object = UUID.randomUUID();
        folder.put(object, new byte[1]);
        folder.delete(object);
        var sibling = directory.resolve(object.toString().substring(0, 2)).resolve(object + ".part");
        Files.write(sibling, new byte[1]);

        folder.delete(object);

        assertEquals(0, files());
    }
}
