package dk.tvaers.portal.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Our own style sheet. Its address changes with its content, so that browsers keep it for ever. */
@Singleton
class StyleSheet {
    private static final String FILE = "/assets/tvaers.css";
    private static final int DIGITS = 12;

    private final String address = FILE + "?" + hash();

    String address() {
        return address;
    }

    private static String hash() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + FILE)) {
            var hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
