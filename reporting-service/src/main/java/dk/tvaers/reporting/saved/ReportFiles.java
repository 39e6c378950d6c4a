package dk.tvaers.reporting.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.ExportFile;
import dk.tvaers.reporting.export.ExportFiles;
import dk.tvaers.reporting.model.Moment;
import dk.tvaers.reporting.saved.ReportSource.Reading;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a report anew, of the figures that there are. */
@ApplicationScoped
class ReportFiles {
    private static final String JSON = "application/json";

    private final Instance<ReportSource> sources;
    private final ExportFiles files;
    private final ObjectMapper json;
    private final Clock clock;

    ReportFiles(@Any Instance<ReportSource> sources, ExportFiles files, ObjectMapper json, Clock clock) {
        this.sources = sources;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** 400 or 422 when there is no such report. */
    void check(Contents contents) {
        var source = source(contents.view());
        QuarkusTransaction.requiringNew().run(() -> source.check(contents));
    }

    /**
     * Figures are read in a transaction of their own, because they are all of one moment of the database.
     *
     * @param asked now without it; 400 in the future
     */
    MadeReport make(SavedReport report, @Nullable Instant asked) {
        var asOf = Moment.of(asked, clock.instant());
        var draft = files.draft(report.language());
        var source = source(report.contents().view());
        var reading = QuarkusTransaction.requiringNew().call(() -> source.read(report.contents(), asOf, draft));
        var figures = reading.rows().chapters().stream()
                .mapToInt(chapter -> chapter.rows().size())
                .sum();
        return new MadeReport(file(report.format(), reading, draft), asOf, figures);
    }

    private ExportFile file(ReportFormat format, Reading reading, Draft draft) {
        return format.file()
                .map(type -> files.write(reading.rows(), type, draft.texts()))
                .orElseGet(() -> new ExportFile(files.name(reading.rows(), "json"), JSON, bytes(reading.answer())));
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ReportSource source(SavedView view) {
        return sources.stream().filter(each -> each.view() == view).findFirst().orElseThrow();
    }
}
