package dk.tvaers.citizeninput.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture is to be turned (Exif 2.32, tag 0x0112): the one thing of all metadata that is kept, because without it pictures lie on their side. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int TIFF = 42;
    private static final int ENTRY_BYTES = 12;
    private static final int BYTES = 26;

    private Orientation() {}

    /**
     * Reads it.
     *
     * @param tiff the metadata as a TIFF file
     * @return 1 (upright) to 8; 1 also where the metadata cannot be read
     */
    static int in(ByteBuffer tiff) {
        try {
            return find(tiff.slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != TIFF) {
            return UPRIGHT;
        }
        tiff.position(tiff.getInt(4));
        for (var left = Short.toUnsignedInt(tiff.getShort()); left > 0; left--) {
            var entry = Cleaning.take(tiff, ENTRY_BYTES);
            if (Short.toUnsignedInt(entry.getShort()) == TAG && entry.getShort() == SHORT) {
                var value = Short.toUnsignedInt(entry.getShort(8));
                return value > LAST || value < UPRIGHT ? UPRIGHT : value;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF file that says this and nothing else. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(BYTES)
                .putShort((short) 0x4D4D)
                .putShort((short) TIFF)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
