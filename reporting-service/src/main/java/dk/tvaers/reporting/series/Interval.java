package dk.tvaers.reporting.series;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** How long each part of a series is. */
enum Interval {
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1));

    private final Period length;

    Interval(Period length) {
        this.length = length;
    }

    LocalDate after(LocalDate first) {
        return first.plus(length);
    }

    /** As PostgreSQL's date_trunc calls it. */
    String unit() {
        return name().toLowerCase(Locale.ROOT);
    }
}
