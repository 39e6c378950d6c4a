package dk.tvaers.pictures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of lines at their right ends, instead of a legend: moved apart where the ends are close.
 *
 * @param x from where they are written
 */
record LineNames(Canvas canvas, double x, double top, double bottom) {
    private static final double APART = 4;
    private static final double SAMPLE = 18;
    private static final int MOST_LINES = 2;

    /**
     * A line's end.
     *
     * @param y where it ends
     * @param figures what they say there, a line each
     */
    record End(double y, String name, List<String> figures, Strand strand) {}

    void write(List<End> ends) {
        double[] heights = ends.stream()
                .mapToDouble(end -> height(x, end.name(), end.figures()))
                .toArray();
        double[] tops = IntStream.range(0, heights.length)
                .mapToDouble(i -> ends.get(i).y() - Type.NAME.leading() / 2)
                .toArray();
        Integer[] order = IntStream.range(0, heights.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> tops[i]));
        double free = top;
        for (int i : order) {
            tops[i] = Math.max(tops[i], free);
            free = tops[i] + heights[i] + APART;
        }
        double limit = bottom;
        for (int k = order.length - 1; k >= 0; k--) {
            tops[order[k]] = Math.min(tops[order[k]], limit - heights[order[k]]);
            limit = tops[order[k]] - APART;
        }
        for (int i = 0; i < tops.length; i++) {
            write(ends.get(i), tops[i]);
        }
    }

    /** The height of a name with its figures and the space to the next, written from {@code x} on. */
    static double room(double x, String name, List<String> figures) {
        return height(x, name, figures) + APART;
    }

    private static double height(double x, String name, List<String> figures) {
        return height(x, name, Type.NAME)
                + figures.stream()
                        .mapToDouble(figure -> height(x, figure, Type.SMALL))
                        .sum();
    }

    private static double height(double x, String text, Type type) {
        return Lines.of(text, type, width(x), MOST_LINES).lines().size() * type.leading();
    }

    private static double left(double x) {
        return x + SAMPLE + 6;
    }

    private static double width(double x) {
        return Canvas.RIGHT - left(x);
    }

    private void write(End end, double at) {
        double middle = at + Type.NAME.leading() / 2;
        end.strand().sample(canvas, x, middle, SAMPLE);
        double y = at;
        y += canvas.text(
                end.name(),
                new Box(left(x), y, width(x), MOST_LINES),
                Type.NAME,
                end.strand().ink());
        for (String figure : end.figures()) {
            y += canvas.text(figure, new Box(left(x), y, width(x), MOST_LINES), Type.SMALL, Ink.MUTED);
        }
    }
}
