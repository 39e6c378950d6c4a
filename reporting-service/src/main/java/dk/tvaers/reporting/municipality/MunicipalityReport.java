package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.bridge.BridgeFigures;
import dk.tvaers.reporting.course.CourseFigures;
import dk.tvaers.reporting.time.TimeFigures;
import dk.tvaers.reporting.voice.VoiceFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be said of all networks, or of those that were asked for, as of a moment. */
@Schema(description = "What can be said of the municipality's networks as of a moment")
record MunicipalityReport(
        Instant asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String type,
        @Nullable UUID round,
        @Nullable UUID theme,
        @Nullable UUID unit,

        @Schema(description = "Of the themes that were proposed in the period, and all that came of them since")
        CourseFigures course,

        @Schema(description = "Of what came in, and of those who joined, in the period")
        VoiceFigures voice,

        @Schema(description = "Of the networks that run at asOf, whenever they began")
        BridgeFigures bridges,

        @Schema(description = "Of the networks that came of those themes")
        TimeFigures time) {

    /** Whether it is of everything, and of all times. */
    boolean coversAll() {
        return Stream.of(from, to, type, round, theme, unit).allMatch(Objects::isNull);
    }
}
