package dk.tvaers.pictures;

import dk.tvaers.pictures.LineNames.End;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.Survival.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The curves of a picture over their axes, and the table under them. */
final class SurvivalPlot {
    private static final double LEAST_HEIGHT = 240;

    private final SurvivalDrawing drawing;
    private final Canvas canvas;
    private final TimeAxis axis;
    private final double top;
    private final double height;

    SurvivalPlot(SurvivalDrawing drawing, Canvas canvas, TimeAxis axis, double top) {
        this.drawing = drawing;
        this.canvas = canvas;
        this.axis = axis;
        this.top = top;
        this.height = Math.max(LEAST_HEIGHT, roomForNames());
    }

    void draw() {
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            level(share);
        }
        axis.marks().forEach(this::mark);
        canvas.text(
                drawing.picture().unit().name(canvas.words()),
                new Box(SurvivalDrawing.NAMES_AT, top + height + 7, Canvas.RIGHT - SurvivalDrawing.NAMES_AT, 1),
                Type.SMALL,
                Ink.MUTED);
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < drawing.picture().curves().size(); i++) {
            if (!drawing.isHeldBack(drawing.picture().curves().get(i))) {
                ends.add(curve(drawing.picture().curves().get(i), Strand.of(i)));
            }
        }
        new LineNames(canvas, SurvivalDrawing.NAMES_AT, top - 8, top + height).write(ends);
        table();
    }

    private double roomForNames() {
        return drawing.picture().curves().stream()
                .filter(curve -> !drawing.isHeldBack(curve))
                .mapToDouble(curve ->
                        LineNames.room(SurvivalDrawing.NAMES_AT, curve.name(), drawing.figures(curve, canvas.words())))
                .sum();
    }

    private double y(double share) {
        return top + height * (1 - Math.clamp(share, 0, 1));
    }

    private void level(double share) {
        canvas.rule(SurvivalDrawing.LEFT - 8, SurvivalDrawing.RIGHT + 8, y(share), share == 0 ? Ink.AXIS : Ink.HAIR, 1);
        canvas.text(
                canvas.words().percent(share),
                new Box(SurvivalDrawing.LEFT - 16, y(share) - 8, SurvivalDrawing.NUMBERS - 16, 1),
                Type.SMALL,
                Ink.MUTED,
                "end");
    }

    private void mark(Duration at) {
        double x = axis.x(at);
        canvas.stroke(Ink.AXIS, 1, "line", "x1", x, "y1", top + height, "x2", x, "y2", top + height + 5);
        canvas.text(
                canvas.words().number(axis.value(at)),
                new Box(x, top + height + 7, 60, 1),
                Type.SMALL,
                Ink.MUTED,
                "middle");
    }

    private End curve(Curve curve, Strand strand) {
        List<Step> shown = drawing.shown(curve);
        StringBuilder path = new StringBuilder(Svg.path("M", new Point(SurvivalDrawing.LEFT, y(1))));
        double drawnAt = SurvivalDrawing.LEFT;
        double share = 1;
        for (Step step : shown) {
            double x = axis.x(step.at());
            // Steps closer than a tenth of a unit are one to the eye.
            if (step.share() != share && (x - drawnAt >= 0.1 || step == shown.getLast())) {
                path.append(" H ").append(Svg.number(x)).append(" V ").append(Svg.number(y(step.share())));
                drawnAt = x;
                share = step.share();
            }
        }
        double end =
                shown.isEmpty() ? SurvivalDrawing.LEFT : axis.x(shown.getLast().at());
        path.append(" H ").append(Svg.number(end));
        curve.median()
                .filter(at -> shown.stream().anyMatch(step -> step.at().equals(at)))
                .ifPresent(this::markMedian);
        canvas.named(drawing.said(curve, canvas.words()), () -> strand.draw(canvas, path.toString()));
        return new End(y(share), curve.name(), drawing.figures(curve, canvas.words()), strand);
    }

    private void markMedian(Duration at) {
        double x = axis.x(at);
        canvas.stroke(Ink.AXIS, 1, "line", "x1", x, "y1", y(0.5), "x2", x, "y2", y(0), "stroke-dasharray", "2 3");
        canvas.shape(Ink.AXIS, "circle", "cx", x, "cy", y(0.5), "r", 3);
    }

    private void table() {
        Words words = canvas.words();
        canvas.moveTo(top + height + 36);
        canvas.paragraph(words.of(Phrase.AT_RISK), Type.NAME, Ink.MUTED, 1);
        for (int i = 0; i < drawing.picture().curves().size(); i++) {
            Curve curve = drawing.picture().curves().get(i);
            if (drawing.isHeldBack(curve)) {
                continue;
            }
            double at = canvas.y() + 2;
            canvas.rule(Canvas.LEFT, Canvas.RIGHT, at, Ink.HAIR, 1);
            axis.marks()
                    .forEach(mark -> canvas.text(
                            words.of(drawing.waiting(curve, mark)),
                            new Box(axis.x(mark), at + 4, 60, 1),
                            Type.SMALL,
                            Ink.TEXT,
                            "middle"));
            canvas.text(
                    curve.name(),
                    new Box(SurvivalDrawing.NAMES_AT, at + 4, Canvas.RIGHT - SurvivalDrawing.NAMES_AT, 1),
                    Type.NAME,
                    Strand.of(i).ink());
            canvas.moveTo(at + 22);
        }
    }
}
