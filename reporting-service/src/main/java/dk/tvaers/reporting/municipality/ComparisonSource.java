package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.saved.Contents;
import dk.tvaers.reporting.saved.ReportSource;
import dk.tvaers.reporting.saved.SavedView;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Two periods side by side, saved. */
@ApplicationScoped
class ComparisonSource implements ReportSource {
    private final Municipality municipality;
    private final Periods periods;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    ComparisonSource(Municipality municipality, Periods periods, MunicipalCalendar calendar, Clock clock) {
        this.municipality = municipality;
        this.periods = periods;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public SavedView view() {
        return SavedView.COMPARISON;
    }

    /** Without a period and without days there are no two to compare. */
    @Override
    public void check(Contents contents) {
        var now = clock.instant();
        var today = calendar.dayOf(now);
        var later = contents.later(today);
        if (later.equals(contents.earlier(today))) {
            throw Problems.invalid("/period", "not-null");
        }
        var scope = scope(contents, now);
        periods.selection(scope, now);
        periods.other(scope.beside(Beside.of(later.from(), later.to()), now), now);
    }

    @Override
    public Reading read(Contents contents, Instant asOf, Draft draft) {
        var later = contents.later(calendar.dayOf(asOf));
        var comparison = municipality.compare(scope(contents, asOf), Beside.of(later.from(), later.to()));
        return new Reading(comparison, MunicipalityExport.of(comparison, draft));
    }

    private Scope scope(Contents contents, Instant asOf) {
        return Scope.of(contents, contents.earlier(calendar.dayOf(asOf)), asOf);
    }
}
