package dk.tvaers.citizeninput.media;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken, told by how their bytes begin. What a sender calls a file says nothing. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private static final int WEBP_NAME_AT = 8;

    private final String mediaType;
    private final String ending;

    MediaKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Empty for every other kind. */
    public static Optional<MediaKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case JPEG -> has(bytes, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> has(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case WEBP -> has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, WEBP_NAME_AT, 'W', 'E', 'B', 'P');
            case PDF -> has(bytes, 0, '%', 'P', 'D', 'F', '-');
        };
    }

    private static boolean has(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if (Byte.toUnsignedInt(bytes[at + i]) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, without a dot. */
    public String ending() {
        return ending;
    }
}
