package dk.tvaers.citizeninput.media;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Makes of a file that was sent one that may be kept. Only what is needed to show a picture is copied, piece by piece as its format has them, so that
 * no piece that nobody thought of comes along; nothing is decoded or unpacked for it.
 */
public final class Cleaning {
    /** Room for the turn of a picture, the only thing that is ever added. */
    private static final int ADDED = 64;

    private Cleaning() {}

    /** 400 for what is no file of {@link MediaKind}, is damaged, too large in pixels, or a document that does more than to be read. */
    public static CleanFile clean(byte[] bytes) {
        var kind = MediaKind.of(bytes).orElseThrow(() -> Problems.invalid("/file", "attachment-kind"));
        try {
            return switch (kind) {
                case JPEG -> new JpegFile(bytes).clean();
                case PNG -> new PngFile(bytes).clean();
                case WEBP -> new WebpFile(bytes).clean();
                case PDF -> PdfFile.checked(bytes);
            };
        } catch (BufferUnderflowException cut) {
            throw damaged();
        }
    }

    static ProblemException damaged() {
        return Problems.invalid("/file", "attachment-damaged");
    }

    /** For a file that was made of another; never longer but by the turn. */
    static ByteBuffer roomFor(byte[] original) {
        return ByteBuffer.allocate(original.length + ADDED);
    }

    static byte[] written(ByteBuffer out) {
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The next bytes, taken out of the buffer. */
    static ByteBuffer take(ByteBuffer in, long length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var taken = in.slice(in.position(), (int) length).order(in.order());
        in.position(in.position() + (int) length);
        return taken;
    }
}
