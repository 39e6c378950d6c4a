package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Writes every picture in every look to {@code target/pictures} as SVG and PNG, for people to look at: begin with {@code index.html}. */
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
                    String svg = sample.getValue().svg(look, language);
                    Files.writeString(GALLERY.resolve(name + ".svg"), svg);
                    if (language.equals(Drawn.DANISH)) {
                        print(svg, look, GALLERY.resolve(name + ".png"));
                    }
                    index.append("<img width=\"720\" alt=\"%1$s\" src=\"%1$s.svg\">\n".formatted(name));
                }
            }
        }
        Files.writeString(GALLERY.resolve("index.html"), index);

        try (var written = Files.list(GALLERY)) {
            assertTrue(written.count() > 9L * Samples.all().size());
        }
    }

    /** Its corner is paper, and the bar over its title is there. */
    private static void print(String svg, Look look, Path file) throws IOException {
        BufferedImage image = Printed.of(svg);
        ImageIO.write(image, "png", file.toFile());
        assertEquals(Ink.PAPER.in(look), colour(image, 2), file.toString());
        assertEquals(Ink.OURS.in(look), colour(image, (int) Canvas.MARGIN + 2), file.toString());
    }

    private static String colour(BufferedImage image, int at) {
        return "#%06x".formatted(image.getRGB(at, at) & 0xFFFFFF);
    }
}
