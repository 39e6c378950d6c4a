package dk.tvaers.citizeninput.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** JPEG (ITU-T T.81, annex B): tables, frame and scans are copied, everything after the end of the picture is not. */
final class JpegFile {
    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int JFIF_BYTES = 14;
    private static final int ADOBE_BYTES = 12;
    /** A progressive picture has ten or so; each is drawn over the whole picture wherever it is shown. */
    private static final int MOST_SCANS = 100;

    private final ByteBuffer in;
    private final ByteBuffer pieces;
    private final ByteBuffer out;
    private PixelSize size;
    private int scans;
    private ByteBuffer jfif;
    private int orientation;

    JpegFile(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.pieces = in.duplicate();
        this.out = Cleaning.roomFor(bytes);
    }

    CleanFile clean() {
        readFirst();
        out.putShort((short) START);
        if (jfif != null) {
            // Version and density; no small picture.
            segment(out, JFIF, JFIF_BYTES).put(name("JFIF\0")).put(jfif).putShort((short) 0);
        }
        if (orientation > Orientation.UPRIGHT) {
            var turn = Orientation.tiff(orientation);
            segment(out, EXIF, name("Exif\0\0").length + turn.length)
                    .put(name("Exif\0\0"))
                    .put(turn);
        }
        in.position(2);
        for (var marker = marker(in); marker != END; marker = marker(in)) {
            copy(marker);
        }
        if (scans == 0) {
            throw Cleaning.damaged();
        }
        out.putShort((short) (0xFF00 | END));
        return CleanFile.picture(MediaKind.JPEG, Cleaning.written(out), size);
    }

    /** What is written before everything else may stand anywhere before the first scan. */
    private void readFirst() {
        pieces.position(2);
        for (var marker = marker(pieces); marker != SCAN && marker != END; marker = marker(pieces)) {
            var payload = payload(pieces);
            if (marker == JFIF && begins(payload, "JFIF\0") && payload.remaining() >= JFIF_BYTES - 2) {
                jfif = payload.slice(5, 7);
            } else if (marker == EXIF && orientation == 0 && begins(payload, "Exif\0\0")) {
                orientation = Orientation.in(payload.slice(6, payload.remaining() - 6));
            }
        }
    }

    private void copy(int marker) {
        var payload = payload(in);
        switch (marker) {
            case 0xDB, 0xC4, 0xDD -> segment(out, marker, payload.remaining()).put(payload);
            case 0xC0, 0xC1, 0xC2 -> frame(marker, payload);
            case SCAN -> scan(payload);
            case ADOBE -> {
                // Says how colours were mixed; without it some pictures have wrong ones.
                if (begins(payload, "Adobe") && payload.remaining() >= ADOBE_BYTES) {
                    segment(out, ADOBE, ADOBE_BYTES).put(payload.slice(0, ADOBE_BYTES));
                }
            }
            default -> {
                // Other applications' data and comments stay behind; what a decoder would need and most do not know is
                // refused.
                if (marker < JFIF) {
                    throw Cleaning.damaged();
                }
            }
        }
    }

    private void frame(int marker, ByteBuffer payload) {
        if (size != null || payload.remaining() < 6) {
            throw Cleaning.damaged();
        }
        size = new PixelSize(Short.toUnsignedInt(payload.getShort(3)), Short.toUnsignedInt(payload.getShort(1)));
        segment(out, marker, payload.remaining()).put(payload);
    }

    private void scan(ByteBuffer header) {
        scans++;
        if (size == null || scans > MOST_SCANS) {
            throw Cleaning.damaged();
        }
        segment(out, SCAN, header.remaining()).put(header);
        out.put(Cleaning.take(in, endOfScan() - in.position()));
    }

    /** Where the next marker stands: FF, but for FF00 (a value), FFD0 to FFD7 (restarts) and FFFF (filling). */
    private int endOfScan() {
        for (var at = in.position(); at < in.limit() - 1; at++) {
            if (in.get(at) == (byte) 0xFF) {
                var next = Byte.toUnsignedInt(in.get(at + 1));
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
        }
        throw Cleaning.damaged();
    }

    private static int marker(ByteBuffer from) {
        if (from.get() != (byte) 0xFF) {
            throw Cleaning.damaged();
        }
        var code = from.get();
        while (code == (byte) 0xFF) {
            code = from.get();
        }
        return Byte.toUnsignedInt(code);
    }

    private static ByteBuffer payload(ByteBuffer from) {
        return Cleaning.take(from, Short.toUnsignedInt(from.getShort()) - 2L);
    }

    private static ByteBuffer segment(ByteBuffer to, int marker, int length) {
        return to.put((byte) 0xFF).put((byte) marker).putShort((short) (length + 2));
    }

    private static boolean begins(ByteBuffer payload, String name) {
        var expected = name(name);
        return payload.remaining() >= expected.length
                && payload.slice(0, expected.length).equals(ByteBuffer.wrap(expected));
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
