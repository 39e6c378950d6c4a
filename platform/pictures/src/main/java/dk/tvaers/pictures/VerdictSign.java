package dk.tvaers.pictures;

import dk.tvaers.pictures.BottomLines.Verdict;

/** A verdict by word, shape and colour: a triangle up or down, a bar, or calm grey and no shape. */
enum VerdictSign {
    BETTER(Phrase.BETTER, Ink.OURS),
    UNCHANGED(Phrase.UNCHANGED, Ink.TEXT),
    WORSE(Phrase.WORSE, Ink.MISSING),
    UNKNOWN(Phrase.NOT_KNOWN, Ink.MUTED);

    private static final double WIDTH = 16;

    private final Phrase word;
    private final Ink ink;

    VerdictSign(Phrase word, Ink ink) {
        this.word = word;
        this.ink = ink;
    }

    static VerdictSign of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    Phrase word() {
        return word;
    }

    Ink ink() {
        return ink;
    }

    void draw(Canvas canvas, double x, double middle) {
        switch (this) {
            case BETTER -> triangle(canvas, x, middle + 6, middle - 7);
            case WORSE -> triangle(canvas, x, middle - 7, middle + 6);
            case UNCHANGED -> canvas.rect(x, middle - 3, WIDTH, 5, ink);
            case UNKNOWN -> {}
        }
    }

    private void triangle(Canvas canvas, double x, double base, double tip) {
        canvas.shape(
                ink,
                "path",
                "d",
                Svg.path(
                        "M",
                        new Point(x, base),
                        "L",
                        new Point(x + WIDTH, base),
                        "L",
                        new Point(x + WIDTH / 2, tip),
                        "Z"));
    }
}
