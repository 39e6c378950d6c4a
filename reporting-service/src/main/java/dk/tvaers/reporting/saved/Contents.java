package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a saved report is of. Each view takes some of these.
 *
 * @param period the last whole one before the day of the figures; from and to then stay empty
 * @param by the parts of a series
 */
@Embeddable
public record Contents(
        @Enumerated(EnumType.STRING) @Column(name = "of_view")
        SavedView view,

        @Column(name = "network_id") @Nullable UUID network,

        @Enumerated(EnumType.STRING) @Nullable Interval period,

        @Column(name = "from_day") @Nullable LocalDate from,
        @Column(name = "to_day") @Nullable LocalDate to,
        @Column(name = "other_from_day") @Nullable LocalDate otherFrom,
        @Column(name = "other_to_day") @Nullable LocalDate otherTo,
        @Column(name = "network_type") @Nullable String type,
        @Column(name = "round_id") @Nullable UUID round,
        @Column(name = "theme_id") @Nullable UUID theme,
        @Column(name = "unit_id") @Nullable UUID unit,

        @Enumerated(EnumType.STRING) @Column(name = "series_by") @Nullable
        Interval by) {

    /** The days that a report made on this day is of. */
    public Span span(LocalDate on) {
        return period == null ? new Span(from, to) : Span.before(on, period);
    }

    /** What a comparison begins with: the days chosen for it, or the interval before that of {@link #later}. */
    public Span earlier(LocalDate on) {
        return period == null
                ? new Span(from, to)
                : Span.before(period.firstDay(on).minusDays(1), period);
    }

    /** What a comparison ends with. */
    public Span later(LocalDate on) {
        return period == null ? new Span(otherFrom, otherTo) : Span.before(on, period);
    }
}
