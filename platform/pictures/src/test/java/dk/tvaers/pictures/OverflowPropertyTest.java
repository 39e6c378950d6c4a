package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.pictures.Drawn.Area;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Element;

/** Nothing leaves the picture, no text runs into another, and no length is below zero, whatever is to be drawn. */
class OverflowPropertyTest {
    private static final double EDGE = 1;

    @Property(tries = 500)
    void nothingOutgrowsThePicture(@ForAll @IntRange(max = 7) int kind, @ForAll long seed) {
        Drawn drawn = Drawn.of(AnyPicture.of(kind, seed), Look.LIGHT, seed % 2 == 0 ? Drawn.DANISH : Locale.ENGLISH);
        Area page = new Area(-EDGE, -EDGE, Canvas.WIDTH + EDGE, drawn.height() + EDGE);

        for (Element each : drawn.elements()) {
            switch (each.getTagName()) {
                case "rect", "circle", "line", "path" -> within(page, Drawn.shape(each), each);
                case "text" -> within(page, area(each), each);
                default -> {}
            }
            assertFalse(each.getAttribute("width").startsWith("-")
                    || each.getAttribute("height").startsWith("-"));
        }
    }

    @Property(tries = 500)
    void noTextRunsIntoAnother(@ForAll @IntRange(max = 7) int kind, @ForAll long seed) {
        List<Element> texts =
                Drawn.of(AnyPicture.of(kind, seed), Look.LIGHT, Drawn.DANISH).elements("text");

        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < i; k++) {
                Element one = texts.get(i);
                Element other = texts.get(k);
                assertFalse(
                        area(one).overlaps(area(other), EDGE),
                        () -> Drawn.written(one) + " | " + Drawn.written(other) + " in kind " + kind);
            }
        }
    }

    private static void within(Area page, Area area, Element each) {
        assertTrue(
                page.holds(area.left(), area.top()) && page.holds(area.right(), area.bottom()),
                () -> each.getTagName() + " " + each.getTextContent() + " " + area);
    }

    private static Area area(Element text) {
        boolean bold = text.getAttribute("font-weight").equals("600");
        return Drawn.text(text, Faces.width(Drawn.written(text), bold) * Drawn.number(text, "font-size"));
    }
}
