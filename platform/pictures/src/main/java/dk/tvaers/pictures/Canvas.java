package dk.tvaers.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A page of fixed width that grows downwards. It is drawn on first and written afterwards, when its height is known.
 */
final class Canvas {
    static final double WIDTH = 720;
    static final double MARGIN = 24;
    static final double LEFT = MARGIN;
    static final double RIGHT = WIDTH - MARGIN;
    static final double INNER = RIGHT - LEFT;

    private static final String FACES =
            "'IBM Plex Sans', system-ui, 'Segoe UI', 'Helvetica Neue', Lato, 'DejaVu Sans', Arial, sans-serif";
    private static final int HEXADECIMAL = 16;

    private final Words words;
    private final List<BiConsumer<Svg, Look>> drawn = new ArrayList<>();
    private double y = MARGIN;

    Canvas(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Where the next thing begins. */
    double y() {
        return y;
    }

    void moveTo(double y) {
        this.y = y;
    }

    void skip(double height) {
        y += height;
    }

    void above(Caption caption) {
        rect(LEFT, y, 40, 4, Ink.OURS);
        skip(16);
        paragraph(caption.title(), Type.TITLE, Ink.TEXT, 3);
        if (!caption.lead().isEmpty()) {
            skip(4);
            paragraph(caption.lead(), Type.LEAD, Ink.TEXT, 4);
        }
        skip(18);
    }

    void below(Caption caption) {
        if (!caption.note().isEmpty()) {
            skip(16);
            paragraph(caption.note(), Type.SMALL, Ink.MUTED, 4);
        }
        skip(MARGIN - 4);
    }

    void paragraph(String text, Type type, Ink ink, int most) {
        skip(text(text, new Box(LEFT, y, INNER, most), type, ink));
    }

    /** Returns the height that the text took. */
    double text(String text, Box box, Type type, Ink ink) {
        return text(text, box, type, ink, "start");
    }

    double text(String text, Box box, Type type, Ink ink, String anchor) {
        String clean = Lines.clean(text);
        Lines set = type == Type.TITLE || type == Type.LEAD
                ? Lines.balanced(clean, type, box.width(), box.most())
                : Lines.of(clean, type, box.width(), box.most());
        for (int i = 0; i < set.lines().size(); i++) {
            boolean last = i == set.lines().size() - 1;
            double baseline = box.top() + i * type.leading() + (type.leading() + type.size() * 0.72) / 2;
            line(set.lines().get(i), last && set.shortened() ? clean : "", box.x(), baseline, type, ink, anchor);
        }
        return set.lines().size() * type.leading();
    }

    /** A figure that ends at the right edge of its box; its numbers are made smaller before they would be cut. */
    void figure(Figure figure, Box box, Type type, Ink ink) {
        String said = words.of(figure);
        Type fitting = figure.isKnown() && type.width(said) <= box.width() ? type : Type.SMALL;
        double down = (type.leading() - fitting.leading()) / 2;
        text(
                said,
                new Box(box.x(), box.top() + down, box.width(), 1),
                fitting,
                figure.isKnown() ? ink : Ink.MUTED,
                "end");
    }

    private void line(String line, String whole, double x, double baseline, Type type, Ink ink, String anchor) {
        drawn.add((svg, look) -> {
            List<Object> attributes = new ArrayList<>(List.of("x", x, "y", baseline, "font-size", type.size()));
            if (type.bold()) {
                attributes.addAll(List.of("font-weight", 600));
            }
            if (!anchor.equals("start")) {
                attributes.addAll(List.of("text-anchor", anchor));
            }
            attributes.addAll(fill(ink, look));
            svg.open("text", attributes.toArray());
            if (!whole.isEmpty()) {
                svg.text("title", whole);
            }
            svg.words(line).close();
        });
    }

    void rect(double x, double top, double width, double height, Ink ink) {
        shape(ink, "rect", "x", x, "y", top, "width", Math.max(0, width), "height", Math.max(0, height));
    }

    /** A filled shape. */
    void shape(Ink ink, String element, Object... attributes) {
        drawn.add((svg, look) -> svg.empty(element, with(fill(ink, look), attributes)));
    }

    /** A line, or the edge of a shape. */
    void stroke(Ink ink, double width, String element, Object... attributes) {
        drawn.add((svg, look) -> {
            List<Object> all = new ArrayList<>(List.of("fill", "none", "stroke", ink.in(look), "stroke-width", width));
            if (look == Look.FOLLOWING) {
                all.addAll(List.of("class", ink.css() + "-line"));
            }
            svg.empty(element, with(all, attributes));
        });
    }

    void rule(double x1, double x2, double at, Ink ink, double width) {
        stroke(ink, width, "line", "x1", x1, "y1", at, "x2", x2, "y2", at);
    }

    /** What is drawn in it is called so when it is pointed at. */
    void named(String name, Runnable content) {
        drawn.add((svg, look) -> svg.open("g").text("title", Lines.clean(name)));
        content.run();
        drawn.add((svg, look) -> svg.close());
    }

    private static List<Object> fill(Ink ink, Look look) {
        return look == Look.FOLLOWING
                ? List.of("class", ink.css(), "fill", ink.in(look))
                : List.of("fill", ink.in(look));
    }

    private static Object[] with(List<Object> first, Object... rest) {
        List<Object> all = new ArrayList<>(List.of(rest));
        all.addAll(first);
        return all.toArray();
    }

    String svg(Look look, String title, String description) {
        // Two pictures on one page must not answer to one name.
        String id = "p" + Integer.toString((title + description).hashCode() & Integer.MAX_VALUE, HEXADECIMAL);
        long height = (long) Math.ceil(y);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-description",
                "lang",
                words.language(),
                "font-family",
                FACES);
        svg.text("title", title, "id", id + "-title");
        svg.text("desc", description, "id", id + "-description");
        if (look == Look.FOLLOWING) {
            svg.text("style", Look.STYLE);
        }
        svg.empty("rect", with(fill(Ink.PAPER, look), "width", WIDTH, "height", height));
        drawn.forEach(each -> each.accept(svg, look));
        return svg.close().toString();
    }
}
