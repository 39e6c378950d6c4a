package dk.tvaers.citizeninput.media;

import static dk.tvaers.citizeninput.media.Samples.SECRET;
import static dk.tvaers.citizeninput.media.Samples.bytes;
import static dk.tvaers.citizeninput.media.Samples.join;
import static dk.tvaers.citizeninput.media.Samples.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.web.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a file, and which files are refused. */
class CleaningTest {
    private static String refusal(byte[] file) {
        return assertThrows(ProblemException.class, () -> Cleaning.clean(file))
                .violations()
                .getFirst()
                .key();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static Stream<byte[]> pictures() {
        return Stream.of(Samples.jpeg(), Samples.png(), Samples.webp());
    }

    static Stream<byte[]> everyKind() {
        return Stream.concat(
                pictures(),
                Stream.of(
                        Samples.pdf("<<>>"),
                        Samples.pdfWithPacked(bytes("1 0 <</Type/Font>>")),
                        Samples.losslessWebp(),
                        Samples.lossyWebp(),
                        Samples.plainJpeg(),
                        Samples.plainPng()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingIsLeftAroundAPicture(byte[] sent) {
        var kept = Cleaning.clean(sent).bytes();

        assertTrue(text(sent).contains(SECRET));
        assertFalse(text(kept).contains(SECRET), () -> text(kept));
        assertEquals(MediaKind.of(sent), MediaKind.of(kept));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsCleanStaysAsItIs(byte[] sent) {
        var once = Cleaning.clean(sent);

        assertArrayEquals(once.bytes(), Cleaning.clean(once.bytes()).bytes());
    }

    @Test
    void everyPixelIsKeptAndHowThePictureIsTurned() throws IOException {
        var jpeg = Cleaning.clean(Samples.jpeg());
        var png = Cleaning.clean(Samples.png());
        var webp = Cleaning.clean(Samples.webp());

        assertArrayEquals(pixels(Samples.plainJpeg()), pixels(jpeg.bytes()));
        assertArrayEquals(pixels(Samples.plainPng()), pixels(png.bytes()));
        assertEquals("48 32 48 32", jpeg.width() + " " + jpeg.height() + " " + png.width() + " " + png.height());
        for (var turned : Stream.of(jpeg, png, webp).toList()) {
            var at = text(turned.bytes()).indexOf("MM\0*");
            assertEquals(Samples.TURNED, Orientation.in(ByteBuffer.wrap(turned.bytes(), at, 26)));
        }
        assertArrayEquals(
                Samples.lossyWebp(), Cleaning.clean(Samples.lossyWebp()).bytes());
        assertArrayEquals(
                Samples.losslessWebp(), Cleaning.clean(Samples.losslessWebp()).bytes());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aFileThatWasCutIsRefusedWhereverItWasCut(byte[] sent) {
        var kept = Cleaning.clean(sent).bytes();
        for (var length = 0; length < kept.length - 2; length++) {
            assertTrue(refusal(Arrays.copyOf(kept, length)).startsWith("attachment-"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whateverIsSentIsCleanedOrRefused(byte[] sent) {
        var random = new Random(sent.length);
        for (var i = 0; i < 3_000; i++) {
            var broken = sent.clone();
            for (var changes = random.nextInt(1, 6); changes > 0; changes--) {
                broken[random.nextInt(12, broken.length)] = (byte) random.nextInt();
            }
            try {
                Cleaning.clean(broken);
            } catch (ProblemException refused) {
                assertEquals(400, refused.code().status());
            }
        }
    }

    @Test
    void whatIsNoPictureAndNoDocumentIsRefused() {
        for (var file : Stream.of(
                        "", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>%PDF-1.7", "PK\3\4", "BM")
                .toList()) {
            assertEquals("attachment-kind", refusal(bytes(file)));
        }
        assertEquals("attachment-kind", refusal(join(bytes("\n"), Samples.jpeg())));
    }

    @Test
    void aFileOfTwoKindsKeepsOne() {
        var page = "<script>alert(1)</script>";
        var picture = Cleaning.clean(join(Samples.plainJpeg(), bytes(page)));
        var chunk = Cleaning.clean(join(
                Arrays.copyOf(Samples.plainPng(), 33),
                Samples.chunk("zTXt", bytes(page)),
                Arrays.copyOfRange(Samples.plainPng(), 33, Samples.plainPng().length),
                Samples.pdf("<<>>")));

        assertFalse(text(picture.bytes()).contains("script"));
        assertArrayEquals(Samples.plainPng(), chunk.bytes());
        assertEquals("attachment-damaged", refusal(join(Samples.pdf("<<>>"), bytes("PK\3\4"))));
    }

    @Test
    void aBombIsRefusedByWhatItSays() {
        assertEquals("attachment-too-many-pixels", refusal(Samples.pngOf(10_000, 10_000)));
        assertEquals("attachment-too-many-pixels", refusal(Samples.pngOf(20_000, 1)));
        assertEquals("attachment-damaged", refusal(Samples.pngOf(0, 10)));
        assertEquals("attachment-damaged", refusal(Samples.pngOf(-1, 10)));
        var jpeg = Samples.plainJpeg();
        var frame = text(jpeg).indexOf("\u00FF\u00C0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 10_000).putShort(frame + 7, (short) 10_000);
        assertEquals("attachment-too-many-pixels", refusal(jpeg));
        assertEquals(
                "attachment-unpacks-too-large",
                refusal(Samples.pdfWithPacked(bytes("1 0 <<" + " ".repeat(40_000_000) + ">>"))));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertEquals("attachment-damaged", refusal(Samples.contradictoryWebp()));
        assertEquals("attachment-animated", refusal(Samples.animatedWebp()));
        assertEquals("attachment-damaged", refusal(Samples.riff(Samples.webpChunk("ODD ", bytes("x")))));
        var wrongSum = Samples.plainPng();
        wrongSum[40]++;
        assertEquals("attachment-damaged", refusal(wrongSum));
    }

    @Test
    void aDocumentThatDoesMoreThanToBeReadIsRefused() {
        assertEquals("attachment-encrypted", refusal(Samples.pdf("<</Encrypt 4 0 R>>")));
        for (var active : Stream.of(
                        "<</S/JavaScript/JS(app.alert\\(1\\))>>",
                        "<</S/Java#53cript/JS(1)>>",
                        "<</S/Launch/F(cmd.exe)>>",
                        "<</Type/EmbeddedFile>>",
                        "<</Names[/EmbeddedFiles 4 0 R]>>",
                        "<</AcroForm<</XFA 4 0 R>>>>")
                .toList()) {
            assertEquals("attachment-active", refusal(Samples.pdf(active)), active);
            assertEquals("attachment-active", refusal(Samples.pdfWithPacked(bytes("1 0 " + active))), active);
        }
        assertEquals("attachment-damaged", refusal(bytes("%PDF-1.7\n")));
    }
}
