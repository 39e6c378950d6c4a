package dk.tvaers.reporting.model;

import dk.tvaers.web.problem.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that can be asked for: what the database can hold, and no municipality is older or younger. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private Days() {}

    /** 400 at this place for any other day. */
    public static void requirePossible(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw Problems.invalid(pointer, "day-out-of-range");
        }
    }
}
