package dk.tvaers.portal.remote;

/** A service does not answer now, or not as it should. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unavailable(String message) {
        super(message);
    }
}
