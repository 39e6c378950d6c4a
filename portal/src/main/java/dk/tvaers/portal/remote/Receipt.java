package dk.tvaers.portal.remote;

import java.util.UUID;

/**
 * What somebody gets for an input.
 *
 * @param notice what was masked in it, in the reader's language; may be absent
 */
public record Receipt(UUID inputId, String receiptCode, int maskedNumbers, String notice) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt";
    }
}
