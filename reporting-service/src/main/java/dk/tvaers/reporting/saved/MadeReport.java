package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.export.ExportFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A report that was just made.
 *
 * @param figures how many are in it
 */
record MadeReport(ExportFile file, Instant asOf, int figures) {
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
