package dk.tvaers.members.retention;

/** How much went, and how much could not. */
record Gone(int done, int failed) {
    static final Gone NOTHING = new Gone(0, 0);

    Gone and(Gone more) {
        return new Gone(done + more.done, failed + more.failed);
    }
}
