package dk.tvaers.reporting.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made on a day of a schedule, without its content. */
@Schema(name = "ReportIssue", description = "A report as it was made and is kept")
record ReportIssueView(
        UUID id,

        @Schema(description = "The day of the schedule it was made for")
        LocalDate dueOn,

        @Schema(description = "The moment of its figures: when that day began, however late it was made")
        Instant asOf,

        Instant madeAt,

        @Schema(description = "How many figures are in it") int figures,

        @Schema(examples = "da") String language,

        @Schema(examples = "municipality-2027-01-05.pdf") String fileName,

        String mediaType,

        @Schema(description = "Of the file, in hexadecimal digits")
        String sha256) {}
