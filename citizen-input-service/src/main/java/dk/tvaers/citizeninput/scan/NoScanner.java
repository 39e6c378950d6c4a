package dk.tvaers.citizeninput.scan;

import java.io.IOException;
import java.io.InputStream;

/** Where an installation has none. */
final class NoScanner implements Scanner {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean isClean(InputStream bytes) throws IOException {
        throw new IOException("there is no scanner");
    }
}
