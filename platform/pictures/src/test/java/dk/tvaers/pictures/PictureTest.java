package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds of every picture in every look and language. */
class PictureTest {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "g", "rect", "circle", "line", "path", "text");

    static Stream<Arguments> everyPicture() {
        return Samples.all().entrySet().stream()
                .flatMap(sample -> Stream.of(Look.values())
                        .flatMap(look -> Stream.of(Drawn.DANISH, Locale.ENGLISH)
                                .map(language -> Arguments.of(sample.getKey(), look, language))));
    }

    private static Drawn drawn(String name, Look look, Locale language) {
        return Drawn.of(Samples.all().get(name), look, language);
    }

    @ParameterizedTest
    @MethodSource("everyPicture")
    void isReadOutAsTitleAndDescription(String name, Look look, Locale language) {
        Drawn drawn = drawn(name, look, language);

        Element root = drawn.root();
        assertEquals("img", root.getAttribute("role"));
        assertEquals(language.getLanguage(), root.getAttribute("lang"));
        assertEquals(Samples.all().get(name).caption().title(), drawn.said("title"));
        assertFalse(drawn.said("desc").isBlank());
        Set<String> ids = new HashSet<>();
        drawn.elements().stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(ids.add(id)));
        assertTrue(ids.contains(root.getAttribute("aria-labelledby")));
        assertTrue(ids.contains(root.getAttribute("aria-describedby")));
    }

    @ParameterizedTest
    @MethodSource("everyPicture")
    void holdsNothingButShapesAndText(String name, Look look, Locale language) {
        Drawn drawn = drawn(name, look, language);

        for (Element each : drawn.elements()) {
            assertTrue(ELEMENTS.contains(each.getTagName()), each.getTagName());
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                String attribute = each.getAttributes().item(i).getNodeName();
                String value = each.getAttributes().item(i).getNodeValue();
                assertFalse(attribute.startsWith("on") || attribute.equals("style") || attribute.contains("href"));
                assertFalse(value.contains("url(") || value.contains("NaN") || value.contains("Infinity"), value);
            }
        }
        List<String> styles =
                drawn.elements("style").stream().map(Element::getTextContent).toList();
        assertEquals(look == Look.FOLLOWING ? List.of(Look.STYLE) : List.of(), styles);
    }

    /** What a reader who prefers dark sees is the dark picture. */
    @ParameterizedTest
    @MethodSource("everyPicture")
    void followsItsReadersScheme(String name, Look look, Locale language) {
        Drawn dark = drawn(name, Look.DARK, language);
        Drawn following = drawn(name, Look.FOLLOWING, language);

        following
                .elements("style")
                .getFirst()
                .getParentNode()
                .removeChild(following.elements("style").getFirst());
        for (Element each : following.elements()) {
            String css = each.getAttribute("class");
            if (!css.isEmpty()) {
                String rule = css.endsWith("-line") ? "stroke" : "fill";
                String start = "." + css + "{" + rule + ":";
                int at = Look.STYLE.indexOf(start);
                assertTrue(at > 0, css);
                each.setAttribute(rule, Look.STYLE.substring(at + start.length(), Look.STYLE.indexOf('}', at)));
                each.removeAttribute("class");
            }
        }

        assertTrue(dark.root().isEqualNode(following.root()));
    }

    @Test
    void theSameFiguresGiveTheSamePicture() {
        Samples.all()
                .forEach((name, picture) -> assertEquals(
                        picture.svg(Look.LIGHT, Drawn.DANISH),
                        Samples.all().get(name).svg(Look.LIGHT, Drawn.DANISH)));
    }

    @Test
    void keepsNamesWholeThatDoNotFit() {
        Drawn drawn = drawn("nuisance-bars", Look.LIGHT, Drawn.DANISH);

        String whole = Lines.clean(Samples.NUISANCE).replace('\u0007', '\uFFFD');
        assertTrue(drawn.titles().contains(whole));
        assertTrue(whole.startsWith("<script>alert('&')</script> ]]> \" =cmd|' /C calc'!A0 abc שלום العربية"));
        assertFalse(drawn.written().contains(whole));
    }

    @Test
    void writesNumbersAsItsReadersDo() {
        assertTrue(Drawn.of(SampleOutcomes.bottomLines(), Look.LIGHT, Drawn.DANISH)
                .written()
                .contains("2,6 → 3,4"));
        assertTrue(Drawn.of(SampleOutcomes.bottomLines(), Look.LIGHT, Locale.ENGLISH)
                .written()
                .contains("2.6 → 3.4"));
        Bars many = new Bars(new Caption("Input", "", ""), "Input", List.of(new Bars.Bar("Alle", Figure.of(1234567))));
        assertTrue(Drawn.of(many, Look.LIGHT, Drawn.DANISH).written().contains("1.234.567"));
        assertTrue(Drawn.of(many, Look.LIGHT, Locale.ENGLISH).written().contains("1,234,567"));
        assertTrue(Drawn.of(many, Look.LIGHT, Drawn.DANISH).said("desc").contains("Alle: 1.234.567."));
        assertTrue(Drawn.of(SampleCharts.survival(false), Look.LIGHT, Drawn.DANISH)
                .written()
                .contains("75\u00a0%"));
        assertTrue(Drawn.of(SampleOutcomes.course(), Look.LIGHT, Drawn.DANISH)
                .written()
                .contains("i gang siden 16. oktober 2026"));
        assertTrue(Drawn.of(SampleOutcomes.course(), Look.LIGHT, Locale.ENGLISH)
                .written()
                .contains("since 16 October 2026"));
    }

    @Test
    void saysWhenThereIsNothingToDraw() {
        Caption caption = new Caption("Intet", "", "");
        List<Picture> nothing = List.of(
                new Bars(caption, "n", List.of()),
                new TimeSeries(caption, "n", List.of()),
                new Funnel(caption, List.of()),
                new Survival(
                        caption, "venter", TimeUnit.DAYS, List.of(new Survival.Curve("Svar", 0, List.of())), false),
                new BottomLines(caption, List.of()),
                new Verdicts(caption, List.of()),
                new Course(caption, List.of(), java.time.LocalDate.EPOCH, null),
                new Layers(caption, List.of()));
        for (Picture each : nothing) {
            assertTrue(Drawn.of(each, Look.LIGHT, Drawn.DANISH).written().contains("Der er ingen tal endnu."));
        }
    }

    @Test
    void showsTheBottomLinesInEqualColumnsWithoutATotal() {
        Drawn drawn = Drawn.of(SampleOutcomes.bottomLines(), Look.LIGHT, Drawn.DANISH);

        List<String> widths = drawn.elements("rect").stream()
                .filter(each -> each.getAttribute("height").equals("3"))
                .map(each -> each.getAttribute("width"))
                .toList();
        assertEquals(3, widths.size());
        assertEquals(1, Set.copyOf(widths).size());
        Element unknown = drawn.elements("text").stream()
                .filter(each -> Drawn.written(each).equals("UKENDT"))
                .findFirst()
                .orElseThrow();
        assertEquals(Ink.MUTED.in(Look.LIGHT), unknown.getAttribute("fill"));
        assertEquals(
                3,
                drawn.written().stream()
                        .filter(List.of("Bedre", "UKENDT", "Uændret")::contains)
                        .count());
    }

    @Test
    void drawsWhatWasExpectedBehindWhatIs() {
        List<String> fills = Drawn.of(SampleCharts.balance(), Look.LIGHT, Drawn.DANISH).elements("rect").stream()
                .map(each -> each.getAttribute("fill"))
                .toList();

        assertTrue(fills.indexOf(Ink.BEHIND.in(Look.LIGHT)) < fills.lastIndexOf(Ink.OURS.in(Look.LIGHT)));
        assertTrue(Drawn.of(SampleCharts.balance(), Look.LIGHT, Drawn.DANISH)
                .said("desc")
                .contains("Pårørende: 0, forventet 2, mangler."));
    }
}
