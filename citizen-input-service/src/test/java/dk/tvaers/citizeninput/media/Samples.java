package dk.tvaers.citizeninput.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as phones, programs and people in bad faith make them. */
public final class Samples {
    /** Stands in everything that is to be taken away. */
    public static final String SECRET = "HEMMELIGT STED";

    /** Turned by a quarter. */
    static final int TURNED = 6;

    private static final byte[] LOSSY_WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    private static final byte[] LOSSLESS_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Samples() {}

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] drawn(String format) {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, x * 5 << 16 | y * 7 << 8 | x * y % 251);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** 48 by 32 pixels, with everything around them that may not be kept. */
    public static byte[] jpeg() {
        var plain = drawn("jpeg");
        return join(
                part(plain, 0, 2),
                segment(0xE1, join(bytes("Exif\0\0"), exif())),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
                segment(0xED, bytes("Photoshop 3.0\0" + SECRET)),
                segment(0xE2, bytes("ICC_PROFILE\0" + SECRET)),
                segment(0xFE, bytes(SECRET)),
                part(plain, 2, plain.length),
                bytes("PK\3\4" + SECRET));
    }

    static byte[] plainJpeg() {
        return drawn("jpeg");
    }

    private static byte[] segment(int marker, byte[] payload) {
        return join(
                new byte[] {(byte) 0xFF, (byte) marker},
                ByteBuffer.allocate(2).putShort((short) (payload.length + 2)).array(),
                payload);
    }

    /** Little-endian, as many phones write: turned, and where it was. */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(26 + 12 + 2 * SECRET.length()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(SECRET.length())
                .putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(TURNED);
        tiff.putInt(0).put(bytes(SECRET));
        return tiff.array();
    }

    /** 48 by 32 pixels, with everything around them that may not be kept. */
    public static byte[] png() {
        var plain = drawn("png");
        var header = 8 + 12 + 13;
        return join(
                part(plain, 0, header),
                chunk("tEXt", bytes("Comment\0" + SECRET)),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                chunk("eXIf", exif()),
                chunk("gAMA", bytes(SECRET)),
                chunk("tIME", bytes("1234567")),
                part(plain, header, plain.length),
                bytes(SECRET));
    }

    static byte[] plainPng() {
        return drawn("png");
    }

    /** Says that it has so many pixels, in a few bytes. */
    public static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                part(drawn("png"), 0, 8),
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[1_000_000])),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] payload) {
        var named = join(bytes(name), payload);
        var checksum = new CRC32();
        checksum.update(named);
        return join(number(payload.length), named, number((int) checksum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new byte[bytes.length + 100];
        var length = deflater.deflate(packed);
        deflater.end();
        return part(packed, 0, length);
    }

    /** One pixel, turned and with everything around it that may not be kept. */
    public static byte[] webp() {
        return riff(
                webpChunk("VP8X", new byte[] {0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                webpChunk("ICCP", bytes(SECRET)),
                part(LOSSY_WEBP, 12, LOSSY_WEBP.length),
                webpChunk("EXIF", exif()),
                webpChunk("XMP ", bytes(SECRET)),
                webpChunk("ODD ", bytes(SECRET + "!")));
    }

    static byte[] losslessWebp() {
        return LOSSLESS_WEBP.clone();
    }

    static byte[] lossyWebp() {
        return LOSSY_WEBP.clone();
    }

    static byte[] animatedWebp() {
        return riff(webpChunk("VP8X", new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0}), webpChunk("ANIM", new byte[6]));
    }

    /** The canvas says one thing, the picture another. */
    static byte[] contradictoryWebp() {
        return riff(
                webpChunk("VP8X", new byte[] {0, 0, 0, 0, 9, 0, 0, 9, 0, 0}), part(LOSSY_WEBP, 12, LOSSY_WEBP.length));
    }

    static byte[] riff(byte[]... chunks) {
        var content = join(bytes("WEBP"), join(chunks));
        return join(bytes("RIFF"), little(content.length), content);
    }

    static byte[] webpChunk(String name, byte[] payload) {
        return join(bytes(name), little(payload.length), payload, new byte[payload.length % 2]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** @param object what it has besides a page */
    public static byte[] pdf(String object) {
        return bytes(
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                        + "3 0 obj\n" + object + "\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n");
    }

    /** With objects that are packed. */
    static byte[] pdfWithPacked(byte[] objects) {
        return pdf("<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n" + text(deflated(objects)) + "\nendstream");
    }
}
