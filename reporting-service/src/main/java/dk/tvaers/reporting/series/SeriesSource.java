package dk.tvaers.reporting.series;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.saved.Contents;
import dk.tvaers.reporting.saved.ReportSource;
import dk.tvaers.reporting.saved.SavedView;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What happened over time, saved. */
@ApplicationScoped
class SeriesSource implements ReportSource {
    private final SeriesService series;

    SeriesSource(SeriesService series) {
        this.series = series;
    }

    @Override
    public SavedView view() {
        return SavedView.SERIES;
    }

    @Override
    public void check(Contents contents) {
        if (contents.by() == null) {
            throw Problems.invalid("/by", "not-null");
        }
    }

    @Override
    public Reading read(Contents contents, Instant asOf, Draft draft) {
        var view = series.series(contents.by(), asOf);
        return new Reading(view, SeriesExport.of(view, draft));
    }
}
