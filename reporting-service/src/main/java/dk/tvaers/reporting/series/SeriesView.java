package dk.tvaers.reporting.series;

import dk.tvaers.reporting.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much happened in each part of the time. */
@Schema(name = "Series", description = "How much happened in each month, quarter or year; none in between is left out")
record SeriesView(
        Instant asOf,
        Interval by,

        @Schema(description = "From the first in which something happened to the last, the earliest first")
        List<Part> parts) {

    @Schema(name = "SeriesPart")
    record Part(
            @Schema(description = "First day") LocalDate from,

            @Schema(description = "Every kind, in the order INPUT and that of the funnel")
            List<Count> counts) {}

    @Schema(name = "SeriesCount")
    record Count(Counted what, long n) {}

    /** What is counted, by when it happened first. The names of the steps of a course are those of the funnel. */
    enum Counted {
        /** A citizen input was received. */
        INPUT,
        PROPOSAL,
        NETWORK,
        FINDING,
        TRACK,
        IDEA,
        TRIAL,
        HANDED_OVER,
        IMPLEMENTED,
        EVALUATED,
        SPREAD
    }
}
