package dk.tvaers.networks.report;

import dk.tvaers.events.words.GoodDirection;
import java.math.BigDecimal;

/** What a measure says about a bottom line (domain.md §8); nothing is claimed that was not measured. */
public enum Outcome {
    BETTER,
    UNCHANGED,
    WORSE,
    /** Not measured both before and after. */
    UNKNOWN;

    /**
     * Compares after with before.
     *
     * @param baseline null when it was not measured before
     * @param actual null when it was not measured after
     */
    public static Outcome of(GoodDirection good, BigDecimal baseline, BigDecimal actual) {
        if (baseline == null || actual == null) {
            return UNKNOWN;
        }
        int change = actual.compareTo(baseline);
        if (change == 0) {
            return UNCHANGED;
        }
        return change > 0 == (good == GoodDirection.HIGHER) ? BETTER : WORSE;
    }
}
