package dk.tvaers.reporting.course;

import dk.tvaers.pictures.BottomLines;
import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Funnel;
import dk.tvaers.pictures.Funnel.Passage;
import dk.tvaers.pictures.Picture;
import dk.tvaers.pictures.Survival;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.TimeUnit;
import dk.tvaers.pictures.Verdicts;
import dk.tvaers.reporting.course.CourseFigures.BottomLineFigures;
import dk.tvaers.reporting.course.CourseFigures.FunnelStep;
import dk.tvaers.reporting.course.CourseFigures.StillInUse;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Figure.Absence;
import dk.tvaers.reporting.picture.PictureTexts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of how far themes came and what came of them.
 *
 * @param whose whose figures they are, as the first words under the title
 */
public record CoursePictures(String whose, Instant asOf, PictureTexts texts) {
    private static final BigDecimal SECONDS_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    public Picture of(
            CoursePicture picture, List<FunnelStep> funnel, List<BottomLineFigures> lines, List<StillInUse> survival) {
        return switch (picture) {
            case FUNNEL -> funnel(funnel);
            case BOTTOM_LINES -> bottomLines(lines);
            case IN_USE -> survival(survival);
        };
    }

    /** How many came to each step, and how long it took them. */
    private Picture funnel(List<FunnelStep> steps) {
        return new Funnel(
                caption("funnel", "funnel-lead"),
                steps.stream()
                        .map(step -> new Funnel.Step(
                                texts.named("step", step.step()),
                                dk.tvaers.pictures.Figure.of(step.items()),
                                passage(step.time())))
                        .toList());
    }

    private static @Nullable Passage passage(@Nullable Figure time) {
        if (time == null || time.absence() == Absence.UNDEFINED) {
            return null;
        }
        return new Passage(
                time.value() == null ? null : days(time.value()),
                time.absence() == Absence.TOO_FEW
                        ? dk.tvaers.pictures.Figure.heldBack()
                        : dk.tvaers.pictures.Figure.of(time.n()));
    }

    private static Duration days(BigDecimal days) {
        return Duration.ofSeconds(days.multiply(SECONDS_A_DAY).longValue());
    }

    /** How often measures went better, worse, or nobody knows, on each bottom line by itself. */
    private Picture bottomLines(List<BottomLineFigures> lines) {
        return new Verdicts(
                caption("bottom-lines", "bottom-lines-lead"),
                lines.stream()
                        .map(line -> new Verdicts.Column(
                                texts.named("line", line.bottomLine()),
                                line.verdicts().stream()
                                        .map(count -> new Verdicts.Count(
                                                BottomLines.Verdict.valueOf(
                                                        count.verdict().name()),
                                                dk.tvaers.pictures.Figure.of(count.n())))
                                        .toList(),
                                texts.counted("not-measured", line.trialsNotMeasured())))
                        .toList());
    }

    /** What share of the solutions is still in use; not where that is known of too few. */
    private Picture survival(List<StillInUse> after) {
        var known = after.stream().filter(each -> each.inUse().value() != null).toList();
        var steps = known.stream()
                .map(each -> new Survival.Step(
                        TimeUnit.MONTHS.times(each.months()),
                        each.atRisk(),
                        each.inUse().value().doubleValue()))
                .toList();
        long n = after.stream().mapToLong(StillInUse::atRisk).max().orElse(0);
        return new Survival(
                caption("in-use", "in-use-lead"),
                texts.of("in-use-remaining"),
                TimeUnit.MONTHS,
                List.of(new Curve(texts.of("in-use-curve"), n, steps)),
                true);
    }

    private Caption caption(String title, String lead) {
        return new Caption(
                texts.of(title), texts.of("whose", whose, texts.of(lead)), texts.of(title + "-note", texts.day(asOf)));
    }
}
