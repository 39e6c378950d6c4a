package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.course.Selection;
import dk.tvaers.reporting.model.Days;
import dk.tvaers.reporting.model.Moment;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the days that are asked for into moments. */
@ApplicationScoped
class Periods {
    /** A code that no type can have leads nowhere; one that no type has, to a report of nothing. */
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_-]{1,100}");

    private final MunicipalCalendar calendar;

    Periods(MunicipalCalendar calendar) {
        this.calendar = calendar;
    }

    /** 400 when the moment is in the future, or the period ends before it begins. */
    Selection selection(Scope scope, Instant now) {
        return new Selection(
                Moment.of(scope.asOf, now),
                from("/from", scope.from),
                until("/to", scope.from, scope.to),
                type(scope.type),
                scope.round,
                scope.theme,
                scope.unit);
    }

    /** The period that another is compared with; the moment is settled. */
    Selection other(Scope scope, Instant asOf) {
        return new Selection(
                asOf,
                from("/otherFrom", scope.from),
                until("/otherTo", scope.from, scope.to),
                scope.type,
                scope.round,
                scope.theme,
                scope.unit);
    }

    private static @Nullable String type(@Nullable String asked) {
        if (asked != null && !CODE.matcher(asked).matches()) {
            throw Problems.invalid("/type", "unknown-value");
        }
        return asked;
    }

    private @Nullable Instant from(String pointer, @Nullable LocalDate from) {
        Days.requirePossible(pointer, from);
        return from == null ? null : calendar.startOf(from);
    }

    private @Nullable Instant until(String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        Days.requirePossible(pointer, to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.invalid(pointer, "period-ends-before-it-begins");
        }
        return to == null ? null : calendar.endOf(to);
    }
}
