package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.export.ExportFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report as it was made on a day of its schedule; never changed. */
@Entity
@Immutable
class ReportIssue {
    @Id
    private UUID id;

    private UUID reportId;
    private LocalDate dueOn;
    private Instant asOf;
    private Instant madeAt;
    private int figures;
    private String language;
    private String fileName;
    private String mediaType;
    private String sha256;
    private byte[] content;

    protected ReportIssue() {}

    ReportIssue(UUID id, SavedReport report, LocalDate dueOn, MadeReport made, Instant madeAt) {
        this.id = id;
        this.reportId = report.id();
        this.dueOn = dueOn;
        this.asOf = made.asOf();
        this.madeAt = madeAt;
        this.figures = made.figures();
        this.language = report.language().getLanguage();
        this.fileName = made.file().name();
        this.mediaType = made.file().mediaType();
        this.sha256 = made.sha256();
        this.content = made.file().content();
    }

    ExportFile file() {
        return new ExportFile(fileName, mediaType, content);
    }

    Locale language() {
        return Locale.of(language);
    }
}
