package dk.tvaers.citizeninput.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A program that does not know where to keep files does not start. */
class StoragesTest {
    private static Storages of(String kind, Optional<String> bucket) {
        return new Storages(
                kind,
                Path.of("nowhere"),
                Optional.of(URI.create("http://127.0.0.1:1")),
                "us-east-1",
                bucket,
                Optional.of("opdigtet"),
                Optional.of("opdigtet"));
    }

    @Test
    void keepsThemWhereTheInstallationSays() {
        assertEquals(NoStorage.class, of("OFF", Optional.empty()).storage().getClass());
        assertEquals(Folder.class, of("FOLDER", Optional.empty()).storage().getClass());
        assertEquals(Bucket.class, of("S3", Optional.of("files")).storage().getClass());
    }

    @Test
    void saysWhatIsMissing() {
        var refused = assertThrows(IllegalStateException.class, () -> of("S3", Optional.empty()));

        assertEquals("tvaers.attachments.s3.bucket is missing", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> of("DISK", Optional.empty()));
    }
}
