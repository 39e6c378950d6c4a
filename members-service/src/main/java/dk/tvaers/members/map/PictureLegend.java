package dk.tvaers.members.map;

import dk.tvaers.pictures.Svg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is written beside the wheel, and read out to those who do not see it. */
record PictureLegend(PictureFacts facts, PictureWords words) {
    private static final double LEFT = 945;
    private static final double TOP = 76;
    private static final double BOTTOM = 775;
    private static final int WITH_ROOM = 12;

    void draw(Svg svg) {
        write(svg, words.of("heading"), 40, 52, 27, 700, "ink");
        write(svg, facts.asOf().toString(), 40, 77, 15, 400, "muted");
        if (!facts.partial()) {
            write(svg, bridge(), 40, 804, 14, 600, "ink");
        }
        String note = words.of(facts.partial() ? "note-partial" : "note");
        write(svg, note, 40, 824, 12, 400, "muted");
        double y = TOP;
        for (int network = 0; network < facts.networks().size(); network++) {
            List<String> lines = PictureWords.wrap(facts.networks().get(network).title(), 27, lines());
            double height = 16.0 * lines.size() + (summary(network).isEmpty() ? 14 : 26);
            int left = facts.networks().size() - network;
            if (y + height > BOTTOM && left > 0) {
                write(svg, words.counted("more", left), LEFT + 30, y, 13, 400, "muted");
                return;
            }
            entry(svg, network, lines, y);
            y += height;
        }
    }

    /** Whole titles, as long as all of them have room. */
    private int lines() {
        return facts.networks().size() <= WITH_ROOM ? 3 : 2;
    }

    private void entry(Svg svg, int network, List<String> lines, double y) {
        svg.text(
                "text",
                Integer.toString(network + 1),
                "class",
                "ink",
                "x",
                LEFT + 18,
                "y",
                y,
                "text-anchor",
                "end",
                "font-size",
                14,
                "font-weight",
                700,
                "fill",
                "#22272e");
        for (int i = 0; i < lines.size(); i++) {
            write(svg, lines.get(i), LEFT + 30, y + 16.0 * i, 13, 400, "ink");
        }
        write(svg, summary(network), LEFT + 30, y + 16.0 * lines.size() - 1, 11.5, 400, "muted");
    }

    /** Of a part, sums would be taken for the whole. */
    private String summary(int network) {
        if (facts.partial()) {
            return facts.peopleIn(network) == 0 ? words.of("too-few") : "";
        }
        long departments = Arrays.stream(facts.present(network))
                .filter(group -> !facts.groups().get(group).isOutside())
                .count();
        return words.counted("departments", departments) + " · " + words.counted("people", facts.peopleIn(network));
    }

    private String bridge() {
        return words.of("bridge", facts.bridge().joined(), facts.bridge().pairs());
    }

    /** The picture in words: the whole, then each network with its departments. */
    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.counted("departments", facts.departments()) + ", "
                + words.counted("networks", facts.networks().size()) + ".");
        sentences.add(facts.partial() ? words.of("note-partial") : bridge() + ".");
        for (int network = 0; network < facts.networks().size(); network++) {
            int shown = network;
            String present = Arrays.stream(facts.present(network))
                    .mapToObj(facts.groups()::get)
                    .map(group ->
                            (group.isOutside() ? words.of("outside") : group.name()) + " " + group.people()[shown])
                    .collect(Collectors.joining("; "));
            sentences.add(facts.networks().get(network).title() + ": " + (present.isEmpty() ? "–" : present) + ".");
        }
        return String.join(" ", sentences);
    }

    private static void write(Svg svg, String text, double x, double y, double size, int weight, String style) {
        svg.text(
                "text",
                text,
                "class",
                style,
                "x",
                x,
                "y",
                y,
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                style.equals("ink") ? "#22272e" : "#626b76");
    }
}
