package dk.tvaers.pictures;

import dk.tvaers.figures.SmallGroups;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.Survival.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Step functions over a time, the median marked, and under them a table of how many are still counted. */
record SurvivalDrawing(Survival picture) implements Drawing {
    private static final double NAMES = 164;
    static final double NUMBERS = 64;
    static final double LEFT = Canvas.LEFT + NUMBERS;
    static final double RIGHT = Canvas.RIGHT - NAMES - 24;
    static final double NAMES_AT = RIGHT + 36;

    @Override
    public void on(Canvas canvas) {
        if (picture.curves().stream().allMatch(this::isHeldBack)) {
            Phrase why =
                    picture.curves().stream().allMatch(curve -> curve.n() == 0) ? Phrase.NO_FIGURES : Phrase.TOO_FEW;
            canvas.paragraph(sentenceOf(canvas.words().of(why)), Type.BODY, Ink.MUTED, 1);
            return;
        }
        canvas.paragraph(picture.remaining(), Type.SMALL, Ink.MUTED, 1);
        canvas.skip(10);
        Duration longest = picture.curves().stream()
                .flatMap(curve -> curve.steps().stream())
                .map(Step::at)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        new SurvivalPlot(this, canvas, TimeAxis.until(longest, picture.unit(), LEFT, RIGHT), canvas.y()).draw();
    }

    boolean isHeldBack(Curve curve) {
        return curve.n() == 0 || picture.isPublic() && SmallGroups.isSmall(curve.n());
    }

    /** What of a curve may be seen. */
    List<Step> shown(Curve curve) {
        return curve.steps().stream()
                .filter(step -> !picture.isPublic() || !SmallGroups.isSmall(step.waiting()))
                .toList();
    }

    Figure waiting(Curve curve, Duration time) {
        long waiting = curve.waiting(time);
        // Whether some or none of a small group are left is theirs alone.
        return picture.isPublic() && SmallGroups.isSmall(waiting) ? Figure.heldBack() : Figure.of(waiting);
    }

    List<String> figures(Curve curve, Words words) {
        String median = curve.median()
                .filter(at -> shown(curve).stream().anyMatch(step -> step.at().equals(at)))
                .map(at -> words.of(Phrase.MEDIAN_TIME, time(at, words)))
                .orElseGet(() -> words.of(Phrase.NOT_REACHED));
        return List.of(median, words.of(Phrase.MEDIAN_N, words.number(curve.n())));
    }

    /** A median of hours is told in hours, however long the axis. */
    private String time(Duration time, Words words) {
        TimeUnit unit = picture.unit() == TimeUnit.MONTHS ? TimeUnit.MONTHS : TimeUnit.of(time);
        return unit.said(unit.in(time), words);
    }

    String said(Curve curve, Words words) {
        return curve.name() + ": "
                + (isHeldBack(curve)
                        ? words.of(curve.n() == 0 ? Figure.of(0) : Figure.heldBack())
                        : String.join(", ", figures(curve, words)));
    }

    @Override
    public String inSentences(Words words) {
        Duration longest = picture.curves().stream()
                .flatMap(curve -> shown(curve).stream())
                .map(Step::at)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return picture.remaining() + ". "
                + picture.curves().stream()
                        .map(curve -> said(curve, words)
                                + (isHeldBack(curve) ? "." : "; " + along(curve, longest, words) + "."))
                        .collect(Collectors.joining(" "));
    }

    private String along(Curve curve, Duration longest, Words words) {
        return TimeAxis.until(longest, picture.unit(), LEFT, RIGHT)
                .marks()
                .skip(1)
                .map(mark -> words.of(
                                Phrase.AFTER, picture.unit().said(picture.unit().in(mark), words)) + " "
                        + (waiting(curve, mark).isKnown()
                                ? words.percent(share(curve, mark))
                                : words.of(waiting(curve, mark))))
                .collect(Collectors.joining(", "));
    }

    private double share(Curve curve, Duration time) {
        return shown(curve).stream()
                .filter(step -> step.at().compareTo(time) <= 0)
                .reduce((_, later) -> later)
                .map(Step::share)
                .orElse(1.0);
    }

    private static String sentenceOf(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
