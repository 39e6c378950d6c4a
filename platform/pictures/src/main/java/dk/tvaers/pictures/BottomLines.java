package dk.tvaers.pictures;

import java.util.List;

/** What came of something, side by side in columns of one width: they are never weighed against each other, and have no total. */
public record BottomLines(Caption caption, List<Line> lines) implements Picture {
    private static final int MOST = 4;

    public BottomLines {
        lines = List.copyOf(lines);
        if (lines.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " columns are too narrow");
        }
    }

    /** How it went; unknown until somebody has measured it. */
    public enum Verdict {
        BETTER,
        UNCHANGED,
        WORSE,
        UNKNOWN
    }

    public record Line(String name, Verdict verdict, List<Measure> measures) {
        public Line {
            measures = List.copyOf(measures);
        }
    }

    /**
     * What was measured.
     *
     * @param unit of the values, such as a scale; may be empty
     * @param n how many it rests on
     * @param method how; may be empty
     */
    public record Measure(String name, Figure before, Figure after, String unit, Figure n, String method) {}
}
