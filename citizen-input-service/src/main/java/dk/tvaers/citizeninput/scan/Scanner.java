package dk.tvaers.citizeninput.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks through a file for malicious content. */
public interface Scanner {
    /** Whether this installation has one. */
    boolean isThere();

    /**
     * Waits for the answer.
     *
     * @return whether nothing malicious was found
     * @throws IOException when there was no answer; then nothing is known of the file
     */
    boolean isClean(InputStream bytes) throws IOException;
}
