package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.model.Interval;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be reported again, and how. What is said of the view has the names of its parameters. */
@Schema(name = "SavedReportRequest")
record SavedReportRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Kvartalsrapport til chefforum")
        String title,

        @NotNull SavedView view,

        @Schema(description = "Of NETWORK, and required there") @Nullable
        UUID network,

        @Schema(
                description =
                        "Of MUNICIPALITY and COMPARISON: the last whole one before the day of the figures, beside the one before it in"
                                + " a comparison; instead of days")
        @Nullable
        Interval period,

        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(description = "Of COMPARISON") @Nullable LocalDate otherFrom,
        @Schema(description = "Of COMPARISON") @Nullable LocalDate otherTo,

        @Schema(description = "Code of a network type") @Nullable
        String type,

        @Nullable UUID round,
        @Nullable UUID theme,
        @Nullable UUID unit,

        @Schema(description = "Of SERIES, and required there") @Nullable
        Interval by,

        @NotNull ReportFormat format,

        @NotNull @Pattern(regexp = "da|en") @Schema(examples = "da")
        String language,

        @Schema(description = "Never by itself without one") @Valid @Nullable
        ReportSchedule schedule) {

    Contents contents() {
        return new Contents(view, network, period, from, to, otherFrom, otherTo, type, round, theme, unit, by);
    }

    /** The names of the parameters that are given. */
    Stream<String> given() {
        return Stream.of(
                        named("network", network),
                        named("period", period),
                        named("from", from),
                        named("to", to),
                        named("otherFrom", otherFrom),
                        named("otherTo", otherTo),
                        named("type", type),
                        named("round", round),
                        named("theme", theme),
                        named("unit", unit),
                        named("by", by))
                .flatMap(each -> each);
    }

    private static Stream<String> named(String name, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(name);
    }
}
