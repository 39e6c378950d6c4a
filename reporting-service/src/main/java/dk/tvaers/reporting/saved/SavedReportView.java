package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report that is wanted again. */
@Schema(
        name = "SavedReport",
        requiredProperties = {"id", "title", "view", "format", "language", "savedAt"})
record SavedReportView(
        UUID id,
        String title,
        SavedView view,
        @Nullable UUID network,
        @Nullable Interval period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate otherFrom,
        @Nullable LocalDate otherTo,
        @Nullable String type,
        @Nullable UUID round,
        @Nullable UUID theme,
        @Nullable UUID unit,
        @Nullable Interval by,
        ReportFormat format,
        String language,
        @Nullable ReportSchedule schedule,

        @Schema(description = "When it is made and kept next; absent without a schedule") @Nullable
        LocalDate nextOn,

        Instant savedAt) {}
