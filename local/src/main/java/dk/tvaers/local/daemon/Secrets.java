package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Random secrets, kept in files only their owner may read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String random() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** 32 bytes in base64, for a program that encrypts with them. */
    public static String key() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The secret of the file, made when the file is missing. */
    public static String kept(Path file) throws IOException {
        return kept(file, Secrets::random);
    }

    /** The key of the file, made when the file is missing. */
    public static String keptKey(Path file) throws IOException {
        return kept(file, Secrets::key);
    }

    private static String kept(Path file, Supplier<String> made) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.get());
        }
        return Files.readString(file).strip();
    }
}
