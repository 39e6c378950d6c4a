package dk.tvaers.citizeninput.media;

/**
 * A file as it may be kept.
 *
 * @param width in pixels as stored, before it is turned; null for a document
 * @param height as width
 */
public record CleanFile(MediaKind kind, byte[] bytes, Integer width, Integer height) {

    static CleanFile picture(MediaKind kind, byte[] bytes, PixelSize size) {
        return new CleanFile(kind, bytes, size.width(), size.height());
    }

    /** Says nothing of what it shows. */
    @Override
    public String toString() {
        return kind + " of " + bytes.length + " bytes";
    }
}
