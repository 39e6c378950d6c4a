package dk.tvaers.reporting.model;

import dk.tvaers.web.problem.Problems;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The moment that a view is of. */
public final class Moment {
    private Moment() {}

    /**
     * As fine as the database keeps it, so that a moment that was answered can be asked for again; 400 for the future, which nobody
     * knows.
     *
     * @param asked now without it
     */
    public static Instant of(@Nullable Instant asked, Instant now) {
        if (asked == null) {
            return now.truncatedTo(ChronoUnit.MICROS);
        }
        if (asked.isAfter(now)) {
            throw Problems.invalid("/asOf", "as-of-future");
        }
        if (asked.isBefore(Instant.EPOCH)) {
            throw Problems.invalid("/asOf", "as-of-too-early");
        }
        return asked.truncatedTo(ChronoUnit.MICROS);
    }
}
