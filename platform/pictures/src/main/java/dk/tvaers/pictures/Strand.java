package dk.tvaers.pictures;

import java.util.List;

/** How the lines of one picture are told apart: by colour, by dashes, and by the name at their end. */
enum Strand {
    FIRST(Ink.OURS, ""),
    SECOND(Ink.AMBER, "11 3"),
    THIRD(Ink.VIOLET, "2 4"),
    FOURTH(Ink.GREEN, "12 4 2 4");

    private final Ink ink;
    private final String dashes;

    Strand(Ink ink, String dashes) {
        this.ink = ink;
        this.dashes = dashes;
    }

    Ink ink() {
        return ink;
    }

    static Strand of(int index) {
        return values()[index];
    }

    static <T> List<T> few(List<T> lines) {
        if (lines.size() > values().length) {
            throw new IllegalArgumentException("more than " + values().length + " lines cannot be told apart");
        }
        return List.copyOf(lines);
    }

    /** A piece of it, beside its name. */
    void sample(Canvas canvas, double x, double y, double length) {
        draw(canvas, Svg.path("M", new Point(x, y), "L", new Point(x + length, y)));
    }

    void draw(Canvas canvas, String path) {
        if (dashes.isEmpty()) {
            canvas.stroke(ink, 2.5, "path", "d", path, "stroke-linejoin", "round");
        } else {
            canvas.stroke(ink, 2.5, "path", "d", path, "stroke-linejoin", "round", "stroke-dasharray", dashes);
        }
    }
}
