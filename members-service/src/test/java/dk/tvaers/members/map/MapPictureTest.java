package dk.tvaers.members.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class MapPictureTest {
    private static final PictureWords ENGLISH = new PictureWords(MapPictureTest::english, Locale.ENGLISH);

    private static String picture(Snapshot map, int smallest) {
        return MapPicture.of(PictureFacts.of(map, smallest), ENGLISH);
    }

    private static String english(String key, Locale language, Map<String, ?> arguments) {
        var texts = new Properties();
        var bundle = "/messages/members_" + language.getLanguage() + ".properties";
        try (var reader =
                new InputStreamReader(MapPictureTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var text = texts.getProperty(key);
        for (var argument : arguments.entrySet()) {
            text = text.replace(
                    "{" + argument.getKey() + "}", argument.getValue().toString());
        }
        return text;
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** Seven departments and five networks; reproducible. */
    static Snapshot municipality(int departments, int networks, int most) {
        Random random = new Random(11);
        Maps maps = new Maps();
        for (int d = 0; d < departments; d++) {
            maps.department("Department " + d);
            for (int u = 0; u < 6; u++) {
                maps.unit("Unit " + d + "." + u, "Department " + d);
            }
        }
        for (int n = 0; n < networks; n++) {
            maps.network("Network " + n);
            for (int d = 0; d < departments; d++) {
                if (random.nextInt(3) == 0) {
                    maps.seats("Network " + n, "Unit " + d + "." + random.nextInt(6), 1 + random.nextInt(most));
                }
            }
            maps.seats("Network " + n, null, random.nextInt(4));
        }
        return maps.map();
    }

    @Test
    void isReadOutAsTitleAndDescription() throws Exception {
        Document svg = read(picture(
                new Maps()
                        .department("Health")
                        .department("Culture")
                        .network("Loneliness")
                        .seats("Loneliness", "Health", 7)
                        .seats("Loneliness", null, 5)
                        .map(),
                1));

        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("en", svg.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "The network map 2026-11-29",
                svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "2 departments, 1 network. 0 of 1 pairs of departments meet in at least one network."
                        + " Loneliness: Health 7; Citizens and partners 5.",
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void takesNamesForWordsAndNotForMarkup() throws Exception {
        Snapshot map = new Maps()
                .department("<script>alert(1)</script> & \u0001")
                .network("]]></svg>")
                .seats("]]></svg>", "<script>alert(1)</script> & \u0001", 9)
                .map();

        Document svg = read(picture(map, 1));

        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }

    /** Neither the sum of a network nor the share of joined pairs tells of what is not shown. */
    @Test
    void smallGroupsLeaveNoTrace() {
        Maps maps = new Maps()
                .department("Health")
                .department("Culture")
                .unit("Library", "Culture")
                .network("Loneliness")
                .seats("Loneliness", "Health", 5);

        String without = picture(maps.map(), 5);
        String with = picture(
                maps.seats("Loneliness", "Library", 4)
                        .seats("Loneliness", null, 4)
                        .map(),
                5);

        assertEquals(without, with);
        assertTrue(with.contains("Groups of fewer than 5"));
    }

    @Test
    void theSameFactsGiveTheSamePicture() {
        assertEquals(picture(municipality(7, 12, 4), 1), picture(municipality(7, 12, 4), 1));
    }

    @Test
    void showsWhichUnitsNobodyComesFrom() throws Exception {
        Snapshot map = new Maps()
                .department("Health")
                .unit("East", "Health")
                .unit("West", "Health")
                .network("Loneliness")
                .seats("Loneliness", "East", 1)
                .map();

        String svg = picture(map, 1);

        assertEquals(2, svg.split("class=\"full\"").length);
        assertEquals(2, svg.split("class=\"hole\"").length);
    }

    @Test
    void anEmptyMunicipalityHasAPictureToo() throws Exception {
        read(picture(new Maps().map(), 1));
        read(picture(new Maps().network("Nobody yet").map(), 5));
        read(picture(
                new Maps()
                        .department("Health")
                        .network("One")
                        .seats("One", "Health", 3)
                        .map(),
                1));
    }

    @Test
    void networksStandApartAndWithinTheWheel() {
        for (int networks : List.of(1, 5, 16, 60)) {
            PictureFacts facts = PictureFacts.of(municipality(7, networks, 6), 1);
            Wheel wheel = new Wheel(facts);
            for (int i = 0; i < networks; i++) {
                Wheel.Bubble one = wheel.bubble(i);
                double out = Math.hypot(
                        one.centre().x() - Wheel.CENTRE_X, one.centre().y() - Wheel.CENTRE_Y);
                assertTrue(out + one.radius() < Wheel.INNER, networks + ": outside");
                for (int k = 0; k < i; k++) {
                    Wheel.Bubble other = wheel.bubble(k);
                    double apart = Math.hypot(
                            one.centre().x() - other.centre().x(),
                            one.centre().y() - other.centre().y());
                    assertFalse(apart < one.radius() + other.radius(), networks + ": " + i + " lies on " + k);
                }
            }
        }
    }

    @Test
    void tiesLeaveTheirDepartmentSideBySide() {
        PictureFacts facts = PictureFacts.of(municipality(7, 40, 6), 1);
        Wheel wheel = new Wheel(facts);
        for (int group = 0; group < facts.groups().size(); group++) {
            double last = wheel.arc(group).from();
            for (Wheel.Root root : wheel.roots(group)) {
                assertTrue(root.arc().from() >= last);
                last = root.arc().to();
            }
            assertTrue(last <= wheel.arc(group).to());
        }
    }
}
