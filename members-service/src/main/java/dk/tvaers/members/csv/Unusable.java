package dk.tvaers.members.csv;

/** What is wrong with a row, by the key of its text. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    public Unusable(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
