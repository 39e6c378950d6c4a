package dk.tvaers.retention;

/** How much went, and how much could not. */
public record Gone(int done, int failed) {
    public static final Gone NOTHING = new Gone(0, 0);

    public Gone and(Gone more) {
        return new Gone(done + more.done, failed + more.failed);
    }
}
