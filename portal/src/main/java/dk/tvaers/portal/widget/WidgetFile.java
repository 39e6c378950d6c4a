package dk.tvaers.portal.widget;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The script with the widgets. A site names its version and what it must look like (subresource integrity), so the file of a version
 * that was released never changes: what is new gets a folder of its own.
 */
@Singleton
class WidgetFile {
    static final String PATH = "/widgets/1/tvaers.js";

    private final String integrity = "sha384-" + hash();

    String integrity() {
        return integrity;
    }

    private static String hash() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + PATH)) {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-384", e);
        }
    }
}
