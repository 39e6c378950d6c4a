package dk.tvaers.contact;

/** Contact data that no key opens; names keys and places, nobody's data. */
public class UnreadableContactException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnreadableContactException(String message) {
        super(message);
    }
}
