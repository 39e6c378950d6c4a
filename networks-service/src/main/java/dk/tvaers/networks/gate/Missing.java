package dk.tvaers.networks.gate;

import dk.tvaers.web.problem.Violation;

/**
 * A requirement that is not met.
 *
 * @param wanted count that would be enough
 * @param found count that is there
 */
public record Missing(Condition condition, int wanted, int found) {
    /** As it stands in an answer; its message says why it is asked for and what to do. */
    public Violation violation() {
        return Violation.of("/phase", condition.code(), wanted, found);
    }
}
