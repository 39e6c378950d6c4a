package dk.tvaers.pictures;

import dk.tvaers.pictures.Course.Requirement;
import java.util.stream.Collectors;

/** What has to be in place, each with whether it is. */
record GateDrawing(Course.Gate gate) {
    private static final double PAD = 20;
    private static final double X = Canvas.LEFT + PAD;
    private static final double WIDTH = Canvas.INNER - 2 * PAD;
    private static final double WORDS = 90;
    private static final int MOST_LINES = 3;

    void on(Canvas canvas) {
        double top = canvas.y();
        double height = height();
        canvas.rect(Canvas.LEFT, top, Canvas.INNER, height, Ink.WASH);
        canvas.rect(Canvas.LEFT, top, 3, height, Ink.OURS);
        double y = top + PAD - 4;
        y += canvas.text(gate.heading(), new Box(X, y, WIDTH, 2), Type.STRONG, Ink.TEXT);
        y += canvas.text(state(canvas.words()), new Box(X, y, WIDTH, 1), Type.BODY, Ink.TEXT) + 8;
        for (Requirement each : gate.requirements()) {
            canvas.rule(X, X + WIDTH, y, Ink.HAIR, 1);
            y = requirement(canvas, each, y + 7) + 7;
        }
        canvas.moveTo(top + height);
    }

    private double height() {
        double heading = Lines.of(gate.heading(), Type.STRONG, WIDTH, 2).lines().size() * Type.STRONG.leading();
        double each = gate.requirements().stream()
                .mapToDouble(requirement -> lines(requirement) + 14)
                .sum();
        return PAD - 4 + heading + Type.BODY.leading() + 8 + each + PAD - 10;
    }

    private static double lines(Requirement requirement) {
        return Lines.of(requirement.text(), Type.BODY, WIDTH - WORDS - 12, MOST_LINES)
                        .lines()
                        .size()
                * Type.BODY.leading();
    }

    private static double requirement(Canvas canvas, Requirement requirement, double top) {
        canvas.text(requirement.text(), new Box(X, top, WIDTH - WORDS - 12, MOST_LINES), Type.BODY, Ink.TEXT);
        canvas.text(
                canvas.words().of(requirement.met() ? Phrase.MET : Phrase.MISSING),
                new Box(X + WIDTH, top + 1.5, WORDS, 1),
                Type.NAME,
                requirement.met() ? Ink.OURS : Ink.MISSING,
                "end");
        return top + lines(requirement);
    }

    private String state(Words words) {
        return gate.missing() == 0
                ? words.of(Phrase.ALL_MET)
                : words.of(
                        Phrase.MISSING_OF, gate.missing(), gate.requirements().size());
    }

    String inSentences(Words words) {
        return gate.heading() + ": " + state(words)
                + gate.requirements().stream()
                        .map(each ->
                                " " + each.text() + ": " + words.of(each.met() ? Phrase.MET : Phrase.MISSING) + ".")
                        .collect(Collectors.joining());
    }
}
