package dk.tvaers.pictures;

import dk.tvaers.pictures.Funnel.Passage;
import dk.tvaers.pictures.Funnel.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Bars from one left edge, joined by what shrinks or grows from one to the next. */
record FunnelDrawing(Funnel funnel) implements Drawing {
    private static final double NAMES = 165;
    private static final double NUMBERS = 96;
    private static final double BARS = Canvas.LEFT + NAMES + NUMBERS + 16;
    private static final double THICK = 30;
    private static final double BETWEEN = 30;

    @Override
    public void on(Canvas canvas) {
        List<Step> steps = funnel.steps();
        if (steps.isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        Scale scale = Scale.exactly(
                steps.stream().mapToDouble(step -> step.n().length()).max().orElse(0));
        double top = canvas.y();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                passage(canvas, steps.get(i - 1), steps.get(i), scale, top - BETWEEN);
            }
            step(canvas, steps.get(i), scale, top);
            top += THICK + BETWEEN;
        }
        canvas.moveTo(top - BETWEEN);
    }

    private static double width(Figure n, Scale scale) {
        return (Canvas.RIGHT - BARS) * scale.share(n.length());
    }

    private void step(Canvas canvas, Step step, Scale scale, double top) {
        canvas.named(step.name() + ": " + canvas.words().of(step.n()), () -> {
            double height =
                    Lines.of(step.name(), Type.STRONG, NAMES - 12, 2).lines().size() * Type.STRONG.leading();
            canvas.text(
                    step.name(),
                    new Box(Canvas.LEFT, top + (THICK - height) / 2, NAMES - 12, 2),
                    Type.STRONG,
                    Ink.TEXT);
            canvas.figure(
                    step.n(),
                    new Box(BARS - 14, top + (THICK - Type.STRONG.leading()) / 2, NUMBERS - 4, 1),
                    Type.STRONG,
                    Ink.TEXT);
            if (step.n().length() > 0) {
                canvas.rect(BARS, top, width(step.n(), scale), THICK, Ink.OURS);
            }
            canvas.stroke(Ink.AXIS, 1, "line", "x1", BARS, "y1", top - 3, "x2", BARS, "y2", top + THICK + 3);
        });
    }

    private void passage(Canvas canvas, Step from, Step to, Scale scale, double top) {
        double above = width(from.n(), scale);
        double below = width(to.n(), scale);
        if (from.n().isKnown() && to.n().isKnown() && above + below > 0) {
            canvas.shape(
                    Ink.BEHIND,
                    "path",
                    "d",
                    Svg.path(
                            "M",
                            new Point(BARS, top),
                            "L",
                            new Point(BARS + above, top),
                            "L",
                            new Point(BARS + below, top + BETWEEN),
                            "L",
                            new Point(BARS, top + BETWEEN),
                            "Z"));
        }
        String said = said(to.before(), canvas.words());
        if (!said.isEmpty()) {
            canvas.text(
                    "↓ " + said,
                    new Box(Canvas.LEFT, top + (BETWEEN - Type.SMALL.leading()) / 2, BARS - Canvas.LEFT - 14, 1),
                    Type.SMALL,
                    Ink.MUTED);
        }
    }

    private static String said(Passage passage, Words words) {
        if (passage == null) {
            return "";
        }
        if (passage.n().isHeldBack()) {
            return words.of(Phrase.TOO_FEW);
        }
        String median = passage.median() == null
                ? words.of(Phrase.NOT_REACHED)
                : words.of(Phrase.MEDIAN_TIME, words.time(passage.median()));
        return median + " · " + words.of(Phrase.MEDIAN_N, words.of(passage.n()));
    }

    @Override
    public String inSentences(Words words) {
        if (funnel.steps().isEmpty()) {
            return words.of(Phrase.NO_FIGURES);
        }
        return funnel.steps().stream()
                .map(step -> {
                    String before = said(step.before(), words);
                    return step.name() + ": " + words.of(step.n()) + (before.isEmpty() ? "" : " (" + before + ")")
                            + ".";
                })
                .collect(Collectors.joining(" "));
    }
}
