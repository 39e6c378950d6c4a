package dk.tvaers.members.map;

import dk.tvaers.members.map.Wheel.Arc;
import dk.tvaers.pictures.Point;
import dk.tvaers.pictures.Svg;
import java.util.List;

/** The departments round the wheel, with their units as dots. */
record PictureGroups(Svg svg, PictureFacts facts, PictureWords words, Wheel wheel) {

    void draw() {
        for (int group = 0; group < facts.groups().size(); group++) {
            group(group);
        }
    }

    private void group(int group) {
        PictureFacts.Group shown = facts.groups().get(group);
        Arc arc = wheel.arc(group);
        String name = shown.isOutside() ? words.of("outside") : shown.name();
        String networks = facts.partial() ? "" : words.counted("networks", shown.networks());
        svg.open("g");
        arc(Wheel.RADIUS, arc, 18, shown.colour());
        dots(shown.units(), arc, shown.colour());
        label(name, networks, arc.middle());
        svg.close();
    }

    private void arc(double radius, Arc arc, double width, String colour) {
        svg.empty(
                "path",
                "d",
                Svg.path(
                        "M",
                        Wheel.at(radius, arc.from()),
                        "A",
                        radius,
                        radius,
                        arc.to() - arc.from() > Math.PI ? "0 1 1" : "0 0 1",
                        Wheel.at(radius, arc.to())),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                width);
    }

    /** The units of a department: full when somebody takes part, hollow when nobody does. */
    private void dots(List<Boolean> units, Arc arc, String colour) {
        double step = (arc.to() - arc.from()) / Math.max(1, units.size());
        double size = Math.min(4, step * Wheel.RADIUS * 0.36);
        for (int i = 0; i < units.size(); i++) {
            Point at = Wheel.at(Wheel.RADIUS + 19, arc.from() + (i + 0.5) * step);
            svg.empty(
                    "circle",
                    "class",
                    units.get(i) ? "full" : "hole",
                    "cx",
                    at.x(),
                    "cy",
                    at.y(),
                    "r",
                    size,
                    "fill",
                    units.get(i) ? colour : "#fbfaf7",
                    "stroke",
                    colour,
                    "stroke-width",
                    Math.min(1.5, size / 2));
        }
    }

    private void label(String name, String under, double angle) {
        List<String> lines = PictureWords.wrap(name, 18, 3);
        double x = Math.cos(angle);
        String anchor = x > 0.15 ? "start" : x < -0.15 ? "end" : "middle";
        Point at = Wheel.at(Wheel.RADIUS + 34, angle);
        double height = 17.0 * lines.size() + 15;
        double top = at.y() - height / 2 + Math.sin(angle) * height / 2 + 11;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    "text",
                    lines.get(i),
                    "class",
                    "ink",
                    "x",
                    at.x(),
                    "y",
                    top + 17.0 * i,
                    "text-anchor",
                    anchor,
                    "font-size",
                    14,
                    "font-weight",
                    600,
                    "fill",
                    "#22272e");
        }
        svg.text(
                "text",
                under,
                "class",
                "muted",
                "x",
                at.x(),
                "y",
                top + 17.0 * lines.size() - 1,
                "text-anchor",
                anchor,
                "font-size",
                12,
                "fill",
                "#626b76");
    }
}
