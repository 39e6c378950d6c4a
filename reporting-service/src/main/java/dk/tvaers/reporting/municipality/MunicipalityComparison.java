package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.dictionary.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two periods or rounds side by side, as of the same moment. */
@Schema(description = "Two periods or rounds side by side, as of the same moment")
record MunicipalityComparison(
        Instant asOf,
        MunicipalityReport first,
        MunicipalityReport second,

        @Schema(
                description =
                        "Every figure of both; counts are for the reader to compare, as periods can differ in length")
        List<Change> changes) {

    @Schema(name = "FigureChange")
    record Change(
            @Schema(description = "Key of the definition in GET /indices")
            String index,

            @Schema(description = "Which of the figures of this index: a step, a number of months", examples = "TRIAL")
            @Nullable
            String of,

            Figure first,
            Figure second,

            @Schema(description = "second − first; absent while one of them has no value") @Nullable
            BigDecimal change) {}

    static MunicipalityComparison of(MunicipalityReport first, MunicipalityReport second) {
        var before = figures(first).toList();
        var after = figures(second).toList();
        return new MunicipalityComparison(
                second.asOf(),
                first,
                second,
                IntStream.range(0, before.size())
                        .mapToObj(i -> change(before.get(i), after.get(i)))
                        .toList());
    }

    private static Change change(Named before, Named after) {
        var first = before.figure();
        var second = after.figure();
        var known = first.value() != null && second.value() != null;
        return new Change(
                first.index(),
                before.of(),
                first,
                second,
                known ? second.value().subtract(first.value()) : null);
    }

    /** The figures of a report in a fixed order; those that are of a moment and not of a period are left out. */
    private static Stream<Named> figures(MunicipalityReport report) {
        var course = report.course();
        var voice = report.voice();
        return Stream.of(
                        course.funnel().stream()
                                .filter(step -> step.time() != null)
                                .map(step -> new Named(step.step().name(), step.time())),
                        course.handovers().survival().stream()
                                .map(use -> new Named(String.valueOf(use.months()), use.inUse())),
                        Stream.of(new Named(null, voice.perThousand())),
                        voice.responseTimes().stream()
                                .flatMap(time -> Stream.of(
                                        new Named(time.step() + "_MEDIAN", time.median()),
                                        new Named(time.step() + "_P90", time.p90()))),
                        Stream.of(
                                new Named(null, voice.loop().closure()),
                                new Named(null, voice.loop().confirmation()),
                                new Named(null, voice.members().citizenShare())))
                .flatMap(each -> each);
    }

    private record Named(@Nullable String of, Figure figure) {}
}
