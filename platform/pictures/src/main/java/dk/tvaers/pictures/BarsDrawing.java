package dk.tvaers.pictures;

import dk.tvaers.pictures.Bars.Bar;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row for each bar: its name, its numbers, its length. */
record BarsDrawing(Bars bars) implements Drawing {
    private static final double NAMES = 190;
    private static final double NUMBERS = 100;
    private static final double PAD = 9;
    private static final double THICK = 18;
    private static final double THIN = 10;

    @Override
    public void on(Canvas canvas) {
        if (bars.bars().isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        head(canvas);
        Scale scale = Scale.exactly(greatest());
        bars.bars().forEach(bar -> row(canvas, bar, scale));
        canvas.rule(Canvas.LEFT, Canvas.RIGHT, canvas.y(), Ink.HAIR, 1);
        if (bars.hasExpectations()) {
            canvas.skip(12);
            canvas.paragraph(canvas.words().of(Phrase.EXPECTED_BEHIND), Type.SMALL, Ink.MUTED, 1);
            canvas.skip(-12);
        }
    }

    private double greatest() {
        return bars.bars().stream()
                .flatMap(bar ->
                        bar.expected() == null ? Stream.of(bar.actual()) : Stream.of(bar.actual(), bar.expected()))
                .mapToDouble(Figure::length)
                .max()
                .orElse(0);
    }

    private static double numbersEnd() {
        return Canvas.LEFT + NAMES + NUMBERS;
    }

    private double barsStart() {
        return numbersEnd() + (bars.hasExpectations() ? NUMBERS : 0) + 20;
    }

    private void head(Canvas canvas) {
        double counted = canvas.text(
                bars.counted(), new Box(numbersEnd(), canvas.y(), NUMBERS - 8, 2), Type.NAME, Ink.MUTED, "end");
        if (bars.hasExpectations()) {
            canvas.text(
                    canvas.words().of(Phrase.EXPECTED),
                    new Box(numbersEnd() + NUMBERS, canvas.y(), NUMBERS - 8, 1),
                    Type.NAME,
                    Ink.MUTED,
                    "end");
        }
        canvas.skip(counted + 6);
    }

    private void row(Canvas canvas, Bar bar, Scale scale) {
        canvas.rule(Canvas.LEFT, Canvas.RIGHT, canvas.y(), Ink.HAIR, 1);
        double top = canvas.y() + PAD;
        canvas.named(sentence(bar, canvas.words()), () -> {
            double height = canvas.text(bar.name(), new Box(Canvas.LEFT, top, NAMES - 12, 2), Type.BODY, Ink.TEXT);
            if (bar.isMissing()) {
                height += canvas.text(
                        canvas.words().of(Phrase.MISSING),
                        new Box(Canvas.LEFT, top + height, NAMES - 12, 1),
                        Type.NAME,
                        Ink.MISSING);
            }
            canvas.figure(bar.actual(), new Box(numbersEnd(), top, NUMBERS - 8, 1), Type.STRONG, Ink.TEXT);
            if (bar.expected() != null) {
                canvas.figure(
                        bar.expected(), new Box(numbersEnd() + NUMBERS, top, NUMBERS - 8, 1), Type.BODY, Ink.MUTED);
            }
            length(canvas, bar, scale, top);
            canvas.moveTo(top + height + PAD);
        });
    }

    private void length(Canvas canvas, Bar bar, Scale scale, double top) {
        double left = barsStart();
        double room = Canvas.RIGHT - left - 1;
        double middle = top + Type.BODY.leading() / 2;
        if (bar.expected() != null && bar.expected().length() > 0) {
            double width = room * scale.share(bar.expected().length());
            canvas.rect(left, middle - THICK / 2, width, THICK, Ink.BEHIND);
            canvas.stroke(
                    Ink.BEHIND_EDGE, 1, "rect", "x", left, "y", middle - THICK / 2, "width", width, "height", THICK);
        }
        if (bar.actual().length() > 0) {
            double thick = bars.hasExpectations() ? THIN : THICK;
            canvas.rect(
                    left, middle - thick / 2, room * scale.share(bar.actual().length()), thick, Ink.OURS);
        }
        canvas.stroke(Ink.AXIS, 1, "line", "x1", left, "y1", middle - 14, "x2", left, "y2", middle + 14);
    }

    @Override
    public String inSentences(Words words) {
        return bars.bars().isEmpty()
                ? words.of(Phrase.NO_FIGURES)
                : bars.bars().stream().map(bar -> sentence(bar, words) + ".").collect(Collectors.joining(" "));
    }

    private static String sentence(Bar bar, Words words) {
        String actual = words.of(bar.actual());
        String said = bar.expected() == null ? actual : words.of(Phrase.OF_EXPECTED, actual, words.of(bar.expected()));
        return bar.name() + ": " + said + (bar.isMissing() ? ", " + words.of(Phrase.MISSING) : "");
    }
}
