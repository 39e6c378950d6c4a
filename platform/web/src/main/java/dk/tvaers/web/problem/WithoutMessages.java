package dk.tvaers.web.problem;

/**
 * The types and stack traces of an exception and its causes without their messages: those of a database or a parser
 * repeat the data they stumbled over, and that may be a citizen's.
 */
final class WithoutMessages extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 16;

    WithoutMessages(Throwable original) {
        this(original, DEEPEST);
    }

    private WithoutMessages(Throwable original, int depth) {
        super(
                original.getClass().getName(),
                original.getCause() == null || depth == 0 ? null : new WithoutMessages(original.getCause(), depth - 1));
        setStackTrace(original.getStackTrace());
    }
}
