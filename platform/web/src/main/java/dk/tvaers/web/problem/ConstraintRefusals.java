package dk.tvaers.web.problem;

import java.util.Map;

/**
 * What a named database constraint means to the caller. A service offers one bean of this; a violated constraint that is
 * found here becomes 409 {@code refused} with the violation, so a race that two checks in code let through still gets a
 * proper answer.
 */
public interface ConstraintRefusals {
    /** Violations by constraint name, for example {@code uq_unit_number}. */
    Map<String, Violation> byConstraint();
}
