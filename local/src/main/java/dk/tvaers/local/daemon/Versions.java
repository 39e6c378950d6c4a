package dk.tvaers.local.daemon;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of the parts as the build pinned them. */
final class Versions {

    private Versions() {}

    static String get(String part) throws IOException {
        try (InputStream in = Versions.class.getResourceAsStream("/tvaers-local.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions.getProperty(part);
        }
    }
}
