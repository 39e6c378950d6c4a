package dk.tvaers.citizeninput.media;

import dk.tvaers.web.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WebP (RFC 9649): the still picture and how transparent it is are copied; profiles, metadata and unknown chunks are not. */
final class WebpFile {
    private static final int NAME_BYTES = 4;
    private static final int EXTENDED_BYTES = 10;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    private final ByteBuffer in;
    private final ByteBuffer out;
    private ByteBuffer extended;
    private ByteBuffer alpha;
    private ByteBuffer picture;
    private String pictureName;
    private PixelSize size;
    private int orientation = Orientation.UPRIGHT;

    WebpFile(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.out = Cleaning.roomFor(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    CleanFile clean() {
        in.position(NAME_BYTES);
        var riff = Cleaning.take(in, Integer.toUnsignedLong(in.getInt()));
        Cleaning.take(riff, NAME_BYTES);
        while (riff.hasRemaining()) {
            read(riff);
        }
        if (picture == null || extended != null && !canvas().equals(size)) {
            throw Cleaning.damaged();
        }
        write();
        return CleanFile.picture(MediaKind.WEBP, Cleaning.written(out), size);
    }

    private void read(ByteBuffer riff) {
        var name = StandardCharsets.ISO_8859_1
                .decode(Cleaning.take(riff, NAME_BYTES))
                .toString();
        var length = Integer.toUnsignedLong(riff.getInt());
        var payload = Cleaning.take(riff, length);
        if (length % 2 == 1 && riff.hasRemaining()) {
            riff.get();
        }
        switch (name) {
            case "VP8X" -> extended = once(extended, payload, EXTENDED_BYTES);
            case "ALPH" -> alpha = once(alpha, payload, 1);
            case "VP8 " -> picture(name, payload, lossy(payload));
            case "VP8L" -> picture(name, payload, lossless(payload));
            case "EXIF" -> orientation = Orientation.in(withoutName(payload));
            case "ANIM", "ANMF" -> throw Problems.invalid("/file", "attachment-animated");
            default -> {
                // Stays behind.
            }
        }
    }

    private static ByteBuffer once(ByteBuffer before, ByteBuffer payload, int least) {
        if (before != null || payload.remaining() < least) {
            throw Cleaning.damaged();
        }
        return payload;
    }

    private void picture(String name, ByteBuffer payload, PixelSize pixels) {
        picture = once(picture, payload, 1);
        pictureName = name;
        size = pixels;
    }

    /** RFC 6386 §9.1: a key frame begins with three bytes, a start code and two sizes of 14 bits. */
    private static PixelSize lossy(ByteBuffer frame) {
        if (frame.remaining() < 10 || (frame.getInt(3) & TWENTY_FOUR_BITS) != 0x2A019D) {
            throw Cleaning.damaged();
        }
        return new PixelSize(frame.getShort(6) & FOURTEEN_BITS, frame.getShort(8) & FOURTEEN_BITS);
    }

    private static PixelSize lossless(ByteBuffer stream) {
        if (stream.remaining() < 5 || stream.get(0) != LOSSLESS_SIGNATURE) {
            throw Cleaning.damaged();
        }
        var sizes = stream.getInt(1);
        return new PixelSize((sizes & FOURTEEN_BITS) + 1, (sizes >>> 14 & FOURTEEN_BITS) + 1);
    }

    private PixelSize canvas() {
        return new PixelSize(
                (extended.getInt(4) & TWENTY_FOUR_BITS) + 1, (extended.getInt(6) >>> 8 & TWENTY_FOUR_BITS) + 1);
    }

    /** Some programs write the name that JPEG has before the metadata. */
    private static ByteBuffer withoutName(ByteBuffer payload) {
        var isNamed = payload.remaining() > 6 && payload.get(0) == 'E' && payload.get(1) == 'x';
        return isNamed ? payload.slice(6, payload.remaining() - 6) : payload;
    }

    private void write() {
        out.put(name("RIFF")).putInt(0).put(name("WEBP"));
        var turned = orientation > Orientation.UPRIGHT;
        if (extended != null) {
            var flags = extended.get(0) & HAS_ALPHA | (turned ? HAS_EXIF : 0);
            chunk("VP8X", extended.slice(0, EXTENDED_BYTES));
            out.putInt(out.position() - EXTENDED_BYTES, flags);
        }
        if (alpha != null && extended != null) {
            chunk("ALPH", alpha);
        }
        chunk(pictureName, picture);
        if (turned && extended != null) {
            chunk("EXIF", ByteBuffer.wrap(Orientation.tiff(orientation)));
        }
        out.putInt(NAME_BYTES, out.position() - NAME_BYTES - Integer.BYTES);
    }

    private void chunk(String name, ByteBuffer payload) {
        out.put(name(name)).putInt(payload.remaining()).put(payload.duplicate());
        if (payload.remaining() % 2 == 1) {
            out.put((byte) 0);
        }
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
