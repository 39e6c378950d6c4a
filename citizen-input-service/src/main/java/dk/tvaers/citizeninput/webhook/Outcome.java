package dk.tvaers.citizeninput.webhook;

/**
 * How sending went.
 *
 * @param status of the answer, or null when there was none
 * @param problem code, or null when it was delivered
 */
record Outcome(Integer status, String problem) {
    static Outcome answered(int status) {
        return new Outcome(status, status >= 200 && status < 300 ? null : "STATUS");
    }

    static Outcome failed(String problem) {
        return new Outcome(null, problem);
    }

    boolean isDelivered() {
        return problem == null;
    }
}
