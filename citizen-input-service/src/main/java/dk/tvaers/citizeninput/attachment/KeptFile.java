package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.media.MediaKind;
import java.util.HexFormat;
import java.util.UUID;

/** What is to be read of an attachment, and how. */
record KeptFile(UUID id, UUID object, MediaKind kind, byte[] hash) {
    /** Changes only with the bytes, and those never do. */
    String tag() {
        return HexFormat.of().formatHex(hash);
    }

    /** What it is saved as; the sender's name for it is not known. */
    String fileName() {
        return id + "." + kind.ending();
    }

    @Override
    public String toString() {
        return "content of attachment " + id;
    }
}
