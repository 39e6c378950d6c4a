package dk.tvaers.members.register;

/** The register did not answer, or not in a way that can be used. What it answered is not repeated: it may hold names. */
class RegisterAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterAwayException(String what) {
        super(what);
    }

    RegisterAwayException(String what, Throwable cause) {
        super(what, cause);
    }
}
