package dk.tvaers.members.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was true for a time.
 *
 * @param to last day, inclusive; none while it lasts
 */
public record Span<T>(LocalDate from, @Nullable LocalDate to, T value) {
    public Span {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Span<T> until(LocalDate last) {
        return to != null && !to.isAfter(last) ? this : new Span<>(from, last, value);
    }

    /** The two are one: the same, and not a day between them. */
    boolean runsInto(Span<T> next) {
        return to != null && value.equals(next.value) && !to.plusDays(1).isBefore(next.from);
    }
}
