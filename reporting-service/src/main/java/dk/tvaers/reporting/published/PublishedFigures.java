package dk.tvaers.reporting.published;

import dk.tvaers.reporting.course.CourseFigures.BottomLineFigures;
import dk.tvaers.reporting.course.CourseFigures.FunnelStep;
import dk.tvaers.reporting.course.CourseFigures.StillInUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the council and the citizens see of a half-year. */
@Schema(
        description =
                "What everyone may see of a half-year. Groups under five people are hidden, and with them what they could be computed"
                        + " from; a group or a total without n is hidden.")
record PublishedFigures(
        @Schema(examples = "2026-H1") String period,

        LocalDate from,
        LocalDate to,

        @Schema(description = "When the inputs of the period were due to be answered; later events do not count")
        Instant asOf,

        @Schema(description = "The half-years that are published, the latest first")
        List<String> periods,

        @Schema(description = "Of the themes that were proposed in the period")
        List<FunnelStep> funnel,

        @Schema(description = "Of all solutions in use until asOf")
        List<StillInUse> survival,

        @Schema(
                description =
                        "Of all trials until asOf; a measure that rests on fewer than five observations is UNKNOWN")
        List<BottomLineFigures> bottomLines,

        @Schema(description = "INPUTS_BY_CHANNEL, INPUTS_BY_OUTCOME, MEMBERS_BY_KIND, MEMBERS_BY_RECRUITMENT")
        List<Table> tables) {

    @Schema(name = "PublishedTable")
    record Table(
            TableOf of,
            @Nullable Long total,

            @Schema(description = "Every group, also those with nobody in them")
            List<Group> groups) {}

    @Schema(name = "PublishedGroup")
    record Group(String key, @Nullable Long n) {}

    /** What a table counts. Those of the same people have no group in common. */
    enum TableOf {
        /** Inputs received in the period. */
        INPUTS_BY_CHANNEL,
        /** The same inputs by what the latest answer said, or why there is none. */
        INPUTS_BY_OUTCOME,
        /** Those who joined a network in the period. */
        MEMBERS_BY_KIND,
        /** The same members by how they came. */
        MEMBERS_BY_RECRUITMENT;

        /** What its groups are, as texts call them. */
        String groups() {
            return switch (this) {
                case INPUTS_BY_CHANNEL -> "channel";
                case INPUTS_BY_OUTCOME -> "outcome";
                case MEMBERS_BY_KIND -> "kind";
                case MEMBERS_BY_RECRUITMENT -> "recruitment";
            };
        }
    }
}
