package dk.tvaers.pictures;

import dk.tvaers.pictures.Layers.Layer;
import java.util.List;
import java.util.stream.Collectors;

/** Light above the surface, deeper blue below; confirmed things are full, hypotheses hollow, refuted ones crossed. */
record LayersDrawing(Layers picture) implements Drawing {
    private static final List<Ink> WATER = List.of(Ink.PAPER, Ink.SHALLOW, Ink.DEEPER, Ink.DEEPEST);
    private static final double NAMES = 160;
    private static final double NUMBERS = 92;
    private static final double PAD = 14;
    private static final double DOTS = Canvas.LEFT + PAD + NAMES + NUMBERS + 28;
    private static final double APART = 20;
    private static final int A_ROW = (int) ((Canvas.RIGHT - PAD - DOTS) / APART);
    /** More cannot be counted by eye; the number stands beside them. */
    private static final int MOST = 5 * A_ROW;

    private static final double LOWEST = 64;
    private static final double RADIUS = 6;

    @Override
    public void on(Canvas canvas) {
        if (picture.layers().isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        double top = canvas.y();
        for (int i = 0; i < picture.layers().size(); i++) {
            layer(canvas, picture.layers().get(i), WATER.get(i));
            if (i == 0) {
                surface(canvas);
            }
        }
        double height = canvas.y() - top;
        canvas.stroke(Ink.HAIR, 1, "rect", "x", Canvas.LEFT, "y", top, "width", Canvas.INNER, "height", height);
        canvas.skip(12);
        key(canvas);
    }

    private static void surface(Canvas canvas) {
        canvas.rule(Canvas.LEFT, Canvas.RIGHT, canvas.y(), Ink.OURS, 3);
    }

    private void layer(Canvas canvas, Layer layer, Ink water) {
        double top = canvas.y();
        int rows = Math.ceilDiv(dots(layer), A_ROW);
        double height = Math.max(LOWEST, rows * APART + 2 * PAD);
        canvas.rect(Canvas.LEFT, top, Canvas.INNER, height, water);
        canvas.named(sentence(layer, canvas.words()), () -> {
            double y = top + PAD;
            y += canvas.text(layer.name(), new Box(Canvas.LEFT + PAD, y, NAMES, 1), Type.STRONG, Ink.TEXT);
            canvas.text(layer.lead(), new Box(Canvas.LEFT + PAD, y, NAMES, 2), Type.SMALL, Ink.TEXT);
            canvas.figure(all(layer), new Box(DOTS - 24, top + PAD, NUMBERS, 1), Type.STRONG, Ink.TEXT);
            dots(canvas, layer, top + PAD + Type.STRONG.leading() / 2);
        });
        canvas.moveTo(top + height);
    }

    private static int dots(Layer layer) {
        return (int) Math.min(MOST, count(layer.confirmed()) + count(layer.hypotheses()) + count(layer.refuted()));
    }

    private static long count(Figure figure) {
        return (long) figure.length();
    }

    private static void dots(Canvas canvas, Layer layer, double top) {
        long confirmed = count(layer.confirmed());
        long open = confirmed + count(layer.hypotheses());
        for (int i = 0; i < dots(layer); i++) {
            Point at = new Point(DOTS + RADIUS + i % A_ROW * APART, top + i / A_ROW * APART);
            dot(canvas, at, i < confirmed ? Phrase.CONFIRMED : i < open ? Phrase.HYPOTHESIS : Phrase.REFUTED);
        }
    }

    private static void dot(Canvas canvas, Point at, Phrase status) {
        switch (status) {
            case CONFIRMED -> canvas.shape(Ink.OURS, "circle", "cx", at.x(), "cy", at.y(), "r", RADIUS);
            case HYPOTHESIS -> canvas.stroke(Ink.OURS, 1.75, "circle", "cx", at.x(), "cy", at.y(), "r", RADIUS - 1);
            default ->
                canvas.stroke(
                        Ink.TEXT,
                        1.75,
                        "path",
                        "d",
                        Svg.path(
                                "M",
                                new Point(at.x() - 4.5, at.y() - 4.5),
                                "L",
                                new Point(at.x() + 4.5, at.y() + 4.5),
                                "M",
                                new Point(at.x() - 4.5, at.y() + 4.5),
                                "L",
                                new Point(at.x() + 4.5, at.y() - 4.5)));
        }
    }

    private static void key(Canvas canvas) {
        double x = Canvas.LEFT + RADIUS;
        for (Phrase status : List.of(Phrase.CONFIRMED, Phrase.HYPOTHESIS, Phrase.REFUTED)) {
            dot(canvas, new Point(x, canvas.y() + 8), status);
            canvas.text(canvas.words().of(status), new Box(x + 14, canvas.y(), 110, 1), Type.SMALL, Ink.MUTED);
            x += 130;
        }
        canvas.skip(16);
    }

    private static Figure all(Layer layer) {
        List<Figure> parts = List.of(layer.confirmed(), layer.hypotheses(), layer.refuted());
        if (parts.stream().anyMatch(Figure::isHeldBack)) {
            return Figure.heldBack();
        }
        return parts.stream().noneMatch(Figure::isKnown)
                ? Figure.unknown()
                : Figure.of(parts.stream().mapToLong(LayersDrawing::count).sum());
    }

    @Override
    public String inSentences(Words words) {
        return picture.layers().isEmpty()
                ? words.of(Phrase.NO_FIGURES)
                : picture.layers().stream()
                        .map(layer -> sentence(layer, words) + ".")
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Layer layer, Words words) {
        return layer.name() + ": " + words.of(all(layer)) + " ("
                + words.of(Phrase.CONFIRMED) + " " + words.of(layer.confirmed()) + ", "
                + words.of(Phrase.HYPOTHESIS) + " " + words.of(layer.hypotheses()) + ", "
                + words.of(Phrase.REFUTED) + " " + words.of(layer.refuted()) + ")";
    }
}
