package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.pictures.Drawn.Area;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** WCAG 2.1 of every text (1.4.3) and of every shape that says something (1.4.11), on what each stands on, in every picture and look. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    /** They order or fill, and say nothing that is not said by an edge or a word as well. */
    private static final Set<Ink> SILENT =
            EnumSet.of(Ink.PAPER, Ink.HAIR, Ink.WASH, Ink.BEHIND, Ink.SHALLOW, Ink.DEEPER, Ink.DEEPEST);

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"LIGHT", "DARK", "PRINT"})
    void everythingCanBeToldFromWhatItStandsOn(Look look) {
        Set<String> silent = SILENT.stream().map(ink -> ink.in(look)).collect(Collectors.toSet());
        Samples.all().forEach((name, picture) -> {
            List<Element> elements = Drawn.of(picture, look, Drawn.DANISH).elements();
            for (int i = 0; i < elements.size(); i++) {
                Element each = elements.get(i);
                String colour = colour(each);
                if (colour.isEmpty()) {
                    continue;
                }
                boolean text = each.getTagName().equals("text");
                if (text || !silent.contains(colour)) {
                    Area area = text ? written(each) : Drawn.shape(each);
                    String behind = behind(
                            elements.subList(0, i),
                            area,
                            each.getTagName().equals("line"),
                            each.getTagName().equals("circle"),
                            text ? "" : colour);
                    double contrast = contrast(colour, behind);
                    assertTrue(
                            contrast >= (text ? TEXT : SHAPE),
                            "%s %s: %s on %s is %.2f"
                                    .formatted(name, look, each.getTagName() + " " + colour, behind, contrast));
                }
            }
        });
    }

    /** The measure itself: black on white is 21, and the lightest grey that passes on white is known. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertTrue(Math.abs(contrast("#000000", "#ffffff") - 21) < 0.001);
        assertTrue(contrast("#767676", "#ffffff") >= TEXT);
        assertTrue(contrast("#777777", "#ffffff") < TEXT);
    }

    private static String colour(Element each) {
        return Stream.of(each.getAttribute("stroke"), each.getAttribute("fill"))
                .filter(colour -> colour.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static Area written(Element text) {
        double size = Drawn.number(text, "font-size");
        return Drawn.text(text, Widths.of(Drawn.written(text), false) * size);
    }

    /** The last filled shape under its middle, or under its end if it is a line; of a shape's edge, what is round the shape. Dots may meet. */
    private static String behind(List<Element> before, Area area, boolean line, boolean circle, String own) {
        double x = line ? area.left() : area.x();
        double y = line ? area.top() : area.y();
        return before.reversed().stream()
                .filter(each -> each.getAttribute("fill").startsWith("#")
                        && !each.getTagName().equals("text"))
                .filter(each -> !each.getAttribute("fill").equals(own))
                .filter(each -> !circle || !each.getTagName().equals("circle"))
                .filter(each ->
                        !Drawn.shape(each).equals(area) && Drawn.shape(each).holds(x, y))
                .map(each -> each.getAttribute("fill"))
                .findFirst()
                .orElseThrow();
    }

    static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
