package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; open where there is none. */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** The last whole month, quarter or year that is over on this day. */
    static Span before(LocalDate day, Interval interval) {
        var end = interval.firstDay(day);
        return new Span(end.minus(interval.length()), end.minusDays(1));
    }
}
