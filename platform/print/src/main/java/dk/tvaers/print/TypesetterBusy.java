package dk.tvaers.print;

/** Other documents are being set and did not make room in time; try again in a moment. */
public class TypesetterBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    TypesetterBusy() {
        super("the typesetter is busy");
    }
}
