package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of a half-year on the portal, over the real services. */
class FiguresPageIT {
    private static final String NETWORK = "Tal på lejet";

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        Members.gather(Beginnings.network(NETWORK));
    }

    @Test
    void everybodyReadsTheFiguresAsPicturesAndAsTables() {
        var page = browser.read("/tal");

        assertEquals("Netværkene i tal", page.selectFirst("h1").text());
        var sections = page.select("main section:has(table)");
        assertEquals(7, sections.size());
        for (var section : sections) {
            assertFalse(section.select("tbody tr").isEmpty(), section::id);
            var picture = section.selectFirst("img");
            assertTrue(picture.attr("alt").contains(section.selectFirst("h2").text()), section::id);
            var drawn = browser.read(picture.attr("src"));
            assertNotNull(drawn.selectFirst("svg"), section::id);
            // What the picture says is the caption of the table.
            assertTrue(drawn.text().contains(section.selectFirst("h2").text()), drawn::text);
        }
        assertTrue(page.select("th:containsOwn(En anden gruppe)").isEmpty(), "every group has a word");
        assertEquals(404, browser.status("/tal?periode=1900-H1"));
        assertEquals(404, browser.status("/tal/findes-ikke.svg"));
    }

    @Test
    void everybodyTakesThemAlong() {
        var links = browser.read("/tal").select("#filer ~ ul a");

        assertEquals(4, links.size());
        for (var link : links) {
            var file = browser.load(link.attr("href"));
            assertEquals(200, file.statusCode(), link::text);
            var name = file.headers().firstValue("Content-Disposition").orElseThrow();
            assertTrue(
                    name.startsWith("attachment")
                            && name.contains("." + link.text().toLowerCase(Locale.ROOT)),
                    name);
        }
        var csv = browser.load(links.select(":containsOwn(CSV)").attr("href"));
        assertEquals(
                "text/csv;charset=UTF-8;header=present",
                csv.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(csv.body().startsWith("chapter,figure,n,value,unit,"), csv::body);
        assertEquals(404, browser.status("/tal/rapport.exe"));
    }

    @Test
    void theExecutiveForumSeesEveryFigureOfTheMunicipality() {
        var page = browser.logIn("/arbejdsrum/tal", Staff.HENRIK);

        assertEquals("Det førte netværkene til", page.selectFirst("h1").text());
        assertFalse(page.select("nav a[href=/arbejdsrum/tal]").isEmpty(), "the menu leads there");
        for (var picture : page.select("main img")) {
            assertNotNull(browser.read(picture.attr("src")).selectFirst("svg"), picture::outerHtml);
        }
        assertTrue(page.select("main tbody tr").size() > 20, page::text);
        assertTrue(page.text().contains("Netværk, der er begyndt, i gang og afrundet."), "how figures are made");
        assertEquals(200, browser.status("/arbejdsrum/tal/rapport.pdf"));
    }

    @Test
    void figuresAreOfTheNetworksAndDaysThatWereChosen() {
        var page = browser.logIn("/arbejdsrum/tal?type=WELFARE&fra-dag=1999-01-01&til-dag=1999-12-31", Staff.HENRIK);

        assertEquals("Velfærdsnetværk", page.select("#type option[selected]").text());
        assertEquals("1999-01-01", page.select("#fra-dag").val());
        assertEquals(
                "0", page.select("main tbody tr:contains(Forslag) td").first().text(), page::text);
        for (var picture : page.select("main img")) {
            assertTrue(picture.attr("src").endsWith("?type=WELFARE&fra-dag=1999-01-01&til-dag=1999-12-31"));
            assertNotNull(browser.read(picture.attr("src")).selectFirst("svg"), picture::outerHtml);
        }
        assertEquals(200, browser.status(page.select("main a:contains(CSV)").attr("href")));
        assertTrue(page.select("#enhed option").size() > 2, "units can be chosen");
        assertEquals(1, page.select("#runde").size(), "rounds can be chosen");

        var wrong = browser.read("/arbejdsrum/tal?fra-dag=1999-02-01&til-dag=1999-01-01");
        assertTrue(wrong.select("#til-dag").hasAttr("aria-invalid"), wrong::text);
    }

    @Test
    void twoPeriodsStandSideBySide() {
        var asked = browser.logIn("/arbejdsrum/tal/sammenligning", Staff.HENRIK);
        assertTrue(asked.select("main tbody tr").isEmpty(), "nothing was chosen yet");

        var page = browser.read("/arbejdsrum/tal/sammenligning?til-dag=1999-12-31&anden-fra-dag=2000-01-01");
        assertTrue(page.text().contains(", det første") && page.text().contains(", det andet"), page::text);
        assertEquals(200, browser.status(page.select("main a:contains(XLSX)").attr("href")));
    }

    @Test
    void whatHappenedIsSeenOverTime() {
        var page = browser.logIn("/arbejdsrum/tal/udvikling?pr=MONTH", Staff.HENRIK);

        assertEquals("Måned", page.select("#pr option[selected]").text());
        assertNotNull(browser.read(page.select("main img").attr("src")).selectFirst("svg"), page::outerHtml);
        assertFalse(page.select("main tbody tr").isEmpty(), page::text);
    }

    @Test
    void figuresOfTheMunicipalityAreNotOfferedToThoseWhoMayNotSeeThem() {
        var work = browser.logIn("/arbejdsrum", Staff.PETER);

        assertTrue(work.select("a[href=/arbejdsrum/tal]").isEmpty(), work::text);
        assertEquals(403, browser.status("/arbejdsrum/tal"));
    }

    @Test
    void everybodyAtWorkSeesWhoMeetsAcross() {
        var page = browser.logIn("/arbejdsrum/kort", Staff.PETER);

        assertNotNull(page.selectFirst("#matrix ~ div th:contains(" + NETWORK + ")"), page::text);
        var cells = page.select("#matrix ~ div tbody td").eachText();
        assertTrue(cells.stream().anyMatch(cell -> cell.matches("[1-9]\\d*")), cells::toString);
        assertNotNull(browser.read("/arbejdsrum/kort/kort.svg").selectFirst("svg"));
    }
}
