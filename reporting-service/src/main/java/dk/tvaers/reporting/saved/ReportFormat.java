package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.export.ExportFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** As what a report is wanted: one of the files of a view, or what the view itself answers. */
enum ReportFormat {
    PDF(ExportFormat.PDF),
    XLSX(ExportFormat.XLSX),
    ODS(ExportFormat.ODS),
    CSV(ExportFormat.CSV),
    JSON(null);

    private final @Nullable ExportFormat file;

    ReportFormat(@Nullable ExportFormat file) {
        this.file = file;
    }

    /** None for JSON. */
    Optional<ExportFormat> file() {
        return Optional.ofNullable(file);
    }
}
