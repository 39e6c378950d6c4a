package dk.tvaers.reporting.indices;

import dk.tvaers.events.words.GoodDirection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a measured value says of a bottom line (domain.md §8). Verdicts are counted side by side and never set off against each other. */
public enum Verdict {
    BETTER,
    UNCHANGED,
    WORSE,
    /** It is not known how things were before; nothing is claimed that was not measured. */
    UNKNOWN;

    /** Compares after with before; 2 and 2.0 are the same. */
    public static Verdict of(GoodDirection good, @Nullable BigDecimal baseline, BigDecimal actual) {
        if (baseline == null) {
            return UNKNOWN;
        }
        var change = actual.compareTo(baseline);
        if (change == 0) {
            return UNCHANGED;
        }
        return change > 0 == (good == GoodDirection.HIGHER) ? BETTER : WORSE;
    }
}
