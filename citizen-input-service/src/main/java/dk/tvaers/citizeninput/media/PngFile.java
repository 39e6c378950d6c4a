package dk.tvaers.citizeninput.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** PNG (W3C, third edition): the chunks of a still picture and its colours are copied, texts, times, profiles and whatever else are not. */
final class PngFile {
    private static final int SIGNATURE_BYTES = 8;
    private static final int HEADER_BYTES = 13;
    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";

    /** With the most bytes each can have, so that nothing else travels in them. */
    private static final Map<String, Integer> KEPT =
            Map.of("PLTE", 768, "tRNS", 256, "gAMA", 4, "cHRM", 32, "sRGB", 1, "sBIT", 4);

    private final ByteBuffer in;
    private final ByteBuffer out;
    private PixelSize size;
    private boolean hasData;

    PngFile(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.out = Cleaning.roomFor(bytes);
    }

    CleanFile clean() {
        out.put(Cleaning.take(in, SIGNATURE_BYTES));
        var name = "";
        while (!name.equals(END)) {
            name = copyChunk();
        }
        if (!hasData) {
            throw Cleaning.damaged();
        }
        return CleanFile.picture(MediaKind.PNG, Cleaning.written(out), size);
    }

    private String copyChunk() {
        var length = Integer.toUnsignedLong(in.getInt());
        var named = Cleaning.take(in, length + 4);
        var checksum = in.getInt();
        if (checksum(named) != checksum) {
            throw Cleaning.damaged();
        }
        var name = StandardCharsets.ISO_8859_1.decode(named.slice(0, 4)).toString();
        if ((size == null) != name.equals(HEADER)) {
            throw Cleaning.damaged();
        }
        var payload = named.slice(4, (int) length);
        switch (name) {
            case HEADER -> header(payload);
            case DATA -> data(payload);
            case END -> write(END, ByteBuffer.allocate(0));
            case EXIF -> turn(payload);
            default -> other(name, payload);
        }
        return name;
    }

    private void header(ByteBuffer payload) {
        if (payload.remaining() != HEADER_BYTES) {
            throw Cleaning.damaged();
        }
        size = new PixelSize(payload.getInt(0), payload.getInt(4));
        write(HEADER, payload);
    }

    private void data(ByteBuffer payload) {
        hasData = true;
        write(DATA, payload);
    }

    private void turn(ByteBuffer payload) {
        var orientation = Orientation.in(payload);
        if (orientation > Orientation.UPRIGHT) {
            write(EXIF, ByteBuffer.wrap(Orientation.tiff(orientation)));
        }
    }

    private void other(String name, ByteBuffer payload) {
        var most = KEPT.get(name);
        if (most != null && payload.remaining() <= most) {
            write(name, payload);
        } else if (Character.isUpperCase(name.charAt(0))) {
            // Without it nobody could show the picture, and nobody knows it.
            throw Cleaning.damaged();
        }
    }

    private void write(String name, ByteBuffer payload) {
        var begin = out.putInt(payload.remaining()).position();
        out.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(payload.duplicate());
        out.putInt(checksum(out.slice(begin, out.position() - begin)));
    }

    private static int checksum(ByteBuffer bytes) {
        var checksum = new CRC32();
        checksum.update(bytes.duplicate());
        return (int) checksum.getValue();
    }
}
