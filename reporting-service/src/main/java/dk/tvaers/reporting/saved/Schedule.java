package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days a report is made: on the first, and then on that day of every month, quarter or year. Where a month is shorter, on its last
 * day.
 *
 * @param setOn when this was decided; days before it do not count
 */
@Embeddable
record Schedule(@Enumerated(EnumType.STRING) Interval every, LocalDate startsOn, LocalDate setOn) {
    private static final int MONTHS = 12;

    /** The latest of the days that have come on this one. */
    Optional<LocalDate> latest(LocalDate today) {
        var times = timesUntil(today);
        return times < 0 ? Optional.empty() : Optional.of(day(times)).filter(day -> !day.isBefore(setOn));
    }

    /** The first of the days after this one. */
    LocalDate nextAfter(LocalDate day) {
        var decided = setOn.minusDays(1);
        return day(timesUntil(day.isBefore(decided) ? decided : day) + 1);
    }

    /** How often the interval has passed since the first of the days; −1 before it. */
    private int timesUntil(LocalDate today) {
        if (today.isBefore(startsOn)) {
            return -1;
        }
        var months = (today.getYear() - startsOn.getYear()) * MONTHS + today.getMonthValue() - startsOn.getMonthValue();
        var times = months / every.months();
        return day(times).isAfter(today) ? times - 1 : times;
    }

    /** From the first each time, so that the 31st does not become the 28th for good. */
    private LocalDate day(int times) {
        return startsOn.plus(every.length().multipliedBy(times));
    }
}
