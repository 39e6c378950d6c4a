package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.saved.Contents;
import dk.tvaers.reporting.saved.ReportSource;
import dk.tvaers.reporting.saved.SavedView;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The report on the municipality, saved. */
@ApplicationScoped
class MunicipalitySource implements ReportSource {
    private final Municipality municipality;
    private final Periods periods;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    MunicipalitySource(Municipality municipality, Periods periods, MunicipalCalendar calendar, Clock clock) {
        this.municipality = municipality;
        this.periods = periods;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public SavedView view() {
        return SavedView.MUNICIPALITY;
    }

    @Override
    public void check(Contents contents) {
        var now = clock.instant();
        periods.selection(scope(contents, now), now);
    }

    @Override
    public Reading read(Contents contents, Instant asOf, Draft draft) {
        var report = municipality.report(scope(contents, asOf));
        return new Reading(report, MunicipalityExport.of(report, draft));
    }

    private Scope scope(Contents contents, Instant asOf) {
        return Scope.of(contents, contents.span(calendar.dayOf(asOf)), asOf);
    }
}
