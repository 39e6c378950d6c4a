package dk.tvaers.networks.gate;

import dk.tvaers.web.problem.Violation;

/**
 * A requirement that is not met.
 *
 * @param limit the fewest that would be enough, or the most that would be allowed
 * @param found count that is there
 */
public record Missing(Condition condition, int limit, int found) {
    /** As it stands in an answer; its message says why it is asked for and what to do. */
    public Violation violation() {
        return violation("/phase");
    }

    /** As {@link #violation()} for an answer to a request without a phase. */
    public Violation violation(String pointer) {
        return Violation.of(pointer, condition.code(), limit, found);
    }
}
