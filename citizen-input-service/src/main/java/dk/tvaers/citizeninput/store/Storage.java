package dk.tvaers.citizeninput.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Keeps bytes under random names. A name that was given is never given again, and what is kept under it is never changed. Every operation may be repeated.
 */
public interface Storage {
    /** Returns when the bytes are kept, whatever happens to this program then. */
    void put(UUID object, byte[] bytes) throws IOException;

    /**
     * The bytes, for the caller to close.
     *
     * @throws java.io.FileNotFoundException when there are none under this name
     */
    InputStream open(UUID object) throws IOException;

    /** Removes the bytes; nothing happens where there are none. */
    void delete(UUID object) throws IOException;
}
