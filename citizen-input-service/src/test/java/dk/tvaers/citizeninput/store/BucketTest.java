package dk.tvaers.citizeninput.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files in a bucket of a real store. */
class BucketTest {
    private static Bucket bucket(URI endpoint, String name) {
        return new Bucket(endpoint, "us-east-1", name, "opdigtet", "opdigtet-opdigtet");
    }

    @Test
    void givesBackWhatItGotUntilItIsDeleted() throws IOException {
        var bucket = bucket(ObjectStore.start(), ObjectStore.BUCKET);
        var object = UUID.randomUUID();
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        bucket.put(object, new byte[1]);

        bucket.put(object, bytes);

        try (var read = bucket.open(object)) {
            assertArrayEquals(bytes, read.readAllBytes());
        }
        bucket.delete(object);
        bucket.delete(object);
        assertFalse(ObjectStore.has(object.toString()));
        assertThrows(FileNotFoundException.class, () -> bucket.open(object));
    }

    @Test
    void saysWhenItIsNotThere() {
        for (var missing : new Bucket[] {
            bucket(URI.create("http://127.0.0.1:1"), ObjectStore.BUCKET), bucket(ObjectStore.start(), "another")
        }) {
            assertThrows(IOException.class, () -> missing.put(UUID.randomUUID(), new byte[1]));
            assertThrows(IOException.class, () -> missing.open(UUID.randomUUID()));
        }
    }
}
