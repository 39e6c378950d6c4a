package dk.tvaers.members.map;

import dk.tvaers.members.map.Wheel.Bubble;
import dk.tvaers.members.map.Wheel.Root;
import dk.tvaers.pictures.Point;
import dk.tvaers.pictures.Svg;

/**
 * The map as a picture: departments round a wheel, networks within it, and a band from each department to every network it has people in,
 * as broad as they are many. It holds no script, no link and no name of a person, is read out as title and description, and follows the
 * reader's light or dark scheme. The same facts give the same picture, byte for byte.
 */
final class MapPicture {
    static final String STYLE =
            "@media (prefers-color-scheme: dark){.paper{fill:#14171b}.ink{fill:#eceae4}.muted{fill:#9ca5af}"
                    + ".disc{fill:#20262d}.hole{fill:#14171b}}";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 840;

    private final PictureFacts facts;
    private final PictureWords words;
    private final Wheel wheel;
    private final Svg svg = new Svg();

    private MapPicture(PictureFacts facts, PictureWords words) {
        this.facts = facts;
        this.words = words;
        this.wheel = new Wheel(facts);
    }

    static String of(PictureFacts facts, PictureWords words) {
        return new MapPicture(facts, words).drawn();
    }

    private String drawn() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                "map-title map-description",
                "lang",
                words.language().getLanguage(),
                "font-family",
                "system-ui, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif");
        svg.text("title", words.of("title", facts.asOf()), "id", "map-title");
        svg.text("desc", new PictureLegend(facts, words).description(), "id", "map-description");
        svg.text("style", STYLE);
        svg.empty("rect", "class", "paper", "width", WIDTH, "height", HEIGHT, "fill", "#fbfaf7");
        for (int group = 0; group < facts.groups().size(); group++) {
            bands(group);
        }
        new PictureGroups(svg, facts, words, wheel).draw();
        new PictureNetworks(svg, facts, wheel).draw();
        new PictureLegend(facts, words).draw(svg);
        return svg.close().toString();
    }

    private void bands(int group) {
        svg.open("g", "fill", facts.groups().get(group).colour(), "fill-opacity", "0.34");
        for (Root root : wheel.roots(group)) {
            Bubble to = wheel.bubble(root.network());
            Point bend = Wheel.at(Wheel.INNER * 0.5, root.arc().middle()).between(to.centre(), 0.5);
            double away = Math.max(
                    1e-6,
                    Math.hypot(
                            bend.x() - to.centre().x(), bend.y() - to.centre().y()));
            double end =
                    Math.min(to.radius() * 0.55, (root.arc().to() - root.arc().from()) * Wheel.INNER * 0.3);
            double x = (to.centre().y() - bend.y()) / away * end;
            double y = (bend.x() - to.centre().x()) / away * end;
            svg.empty(
                    "path",
                    "d",
                    Svg.path(
                            "M",
                            Wheel.at(Wheel.INNER, root.arc().from()),
                            "Q",
                            bend,
                            new Point(to.centre().x() - x, to.centre().y() - y),
                            "L",
                            new Point(to.centre().x() + x, to.centre().y() + y),
                            "Q",
                            bend,
                            Wheel.at(Wheel.INNER, root.arc().to()),
                            "A",
                            Wheel.INNER,
                            Wheel.INNER,
                            "0 0 0",
                            Wheel.at(Wheel.INNER, root.arc().from()),
                            "Z"));
        }
        svg.close();
    }
}
