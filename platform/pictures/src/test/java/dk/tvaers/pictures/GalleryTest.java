package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes every picture in every look to {@code target/pictures}, for people to look at: begin with {@code index.html}. */
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "pictures");

    @Test
    void everyPictureIsThereToBeLookedAt() throws IOException {
        Files.createDirectories(GALLERY);
        StringBuilder index = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Pictures</title>\n");
        for (var sample : Samples.all().entrySet()) {
            for (Look look : List.of(Look.LIGHT, Look.DARK, Look.PRINT)) {
                for (Locale language : List.of(Drawn.DANISH, Locale.ENGLISH)) {
                    String name = String.join(
                            "-", sample.getKey(), look.name().toLowerCase(Locale.ROOT), language.getLanguage());
                    Files.writeString(
                            GALLERY.resolve(name + ".svg"), sample.getValue().svg(look, language));
                    index.append("<img width=\"720\" alt=\"%1$s\" src=\"%1$s.svg\">\n".formatted(name));
                }
            }
        }
        Files.writeString(GALLERY.resolve("index.html"), index);

        try (var written = Files.list(GALLERY)) {
            assertTrue(written.count() > 6L * Samples.all().size());
        }
    }
}
