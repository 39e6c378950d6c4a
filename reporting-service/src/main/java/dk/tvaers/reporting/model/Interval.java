package dk.tvaers.reporting.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** A part of the calendar: how long each part of a series is, what a report is of, how often it is made. */
public enum Interval {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public Period length() {
        return Period.ofMonths(months);
    }

    public LocalDate after(LocalDate first) {
        return first.plus(length());
    }

    /** The first day of the interval that a day lies in. */
    public LocalDate firstDay(LocalDate day) {
        var month = day.getMonthValue() - 1;
        return LocalDate.of(day.getYear(), month - month % months + 1, 1);
    }

    /** As PostgreSQL's date_trunc calls it. */
    public String unit() {
        return name().toLowerCase(Locale.ROOT);
    }
}
