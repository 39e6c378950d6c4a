package dk.tvaers.members.map;

import dk.tvaers.members.map.Wheel.Bubble;
import dk.tvaers.pictures.Point;
import dk.tvaers.pictures.Svg;

/** The networks within the wheel: a disc each, numbered, with the departments of its people as its rim. */
record PictureNetworks(Svg svg, PictureFacts facts, Wheel wheel) {
    private static final double SMALLEST_NUMBER = 8.5;

    void draw() {
        for (int network = 0; network < facts.networks().size(); network++) {
            network(network);
        }
    }

    private void network(int network) {
        Bubble bubble = wheel.bubble(network);
        double rim = Math.max(2.5, bubble.radius() * 0.2);
        svg.open("g");
        svg.text("title", facts.networks().get(network).title());
        svg.empty(
                "circle",
                "class",
                "disc",
                "cx",
                bubble.centre().x(),
                "cy",
                bubble.centre().y(),
                "r",
                bubble.radius(),
                "fill",
                "#ffffff",
                "stroke",
                "#8b94a0",
                "stroke-opacity",
                "0.5");
        rim(network, bubble, rim);
        if (bubble.radius() >= SMALLEST_NUMBER) {
            svg.text(
                    "text",
                    Integer.toString(network + 1),
                    "class",
                    "ink",
                    "x",
                    bubble.centre().x(),
                    "y",
                    bubble.centre().y() + bubble.radius() * 0.27,
                    "text-anchor",
                    "middle",
                    "font-size",
                    Math.min(20, bubble.radius() * 0.75),
                    "font-weight",
                    700,
                    "fill",
                    "#22272e");
        }
        svg.close();
    }

    private void rim(int network, Bubble bubble, double width) {
        double radius = bubble.radius() - width / 2;
        double turn = 2 * Math.PI / Math.max(1, facts.peopleIn(network));
        double from = -Math.PI / 2;
        int[] present = facts.present(network);
        for (int group : present) {
            double to = from + turn * facts.groups().get(group).people()[network];
            if (present.length == 1) {
                svg.empty(
                        "circle",
                        "cx",
                        bubble.centre().x(),
                        "cy",
                        bubble.centre().y(),
                        "r",
                        radius,
                        "fill",
                        "none",
                        "stroke",
                        facts.groups().get(group).colour(),
                        "stroke-width",
                        width);
            } else {
                svg.empty(
                        "path",
                        "d",
                        Svg.path(
                                "M",
                                on(bubble, radius, from),
                                "A",
                                radius,
                                radius,
                                to - from > Math.PI ? "0 1 1" : "0 0 1",
                                on(bubble, radius, to)),
                        "fill",
                        "none",
                        "stroke",
                        facts.groups().get(group).colour(),
                        "stroke-width",
                        width);
            }
            from = to;
        }
    }

    private static Point on(Bubble bubble, double radius, double angle) {
        return new Point(
                bubble.centre().x() + radius * Math.cos(angle), bubble.centre().y() + radius * Math.sin(angle));
    }
}
