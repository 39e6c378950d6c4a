package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who did what, in all services on one page, for those who oversee the others. */
class AuditPagesIT {
    private static final String PAGE = "/arbejdsrum/revision";
    private static final List<String> SERVICES = List.of("Netværk", "Mennesker", "Borgerinput", "Tal");
    private static UUID personId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        personId = Members.signedIn(Staff.AMINA);
        Members.signedIn(Staff.IDA);
        for (var reading = 0; reading < 21; reading++) {
            Staff.IDA.caller().get("/members/v1/people/" + personId).expect(200);
        }
    }

    @Test
    void whoReadWhomIsFoundByWhatWhoAndWhen() {
        var all = PageRules.checked(browser.logIn(PAGE, Staff.IDA));
        assertEquals(SERVICES, all.select("main section h2").eachText());

        var about = checked(PAGE + "?handling=read&om=" + personId);
        assertEquals(20, rows(about, "mennesker"));
        assertEquals(0, rows(about, "netvaerk"));
        assertTrue(about.select("#mennesker ~ div td").text().contains("Læst Person " + personId), about::text);
        assertEquals("read", about.selectFirst("#handling option[selected]").val());
        assertEquals(personId.toString(), about.getElementById("om").val());
        assertNotNull(about.selectFirst("#mennesker ~ div a[href=/arbejdsrum/mennesker/" + personId + "]"));

        var reader = about.selectFirst("#mennesker ~ div td:last-child a").text();
        var older = checked(about.selectFirst("#mennesker ~ p a[href*=fra]").attr("href"));
        assertEquals(List.of("Mennesker"), older.select("main section h2").eachText());
        assertTrue(rows(older, "mennesker") >= 1, older::text);
        var readers = checked(PAGE + "?hvem=" + reader + "&tjeneste=mennesker");
        assertTrue(rows(readers, "mennesker") > 0);
        assertEquals(
                List.of(reader),
                readers.select("#mennesker ~ div td:last-child").eachText().stream()
                        .distinct()
                        .toList());
        assertEquals(0, rows(checked(PAGE + "?til-dag=2020-01-01"), "mennesker"));
    }

    @Test
    void eachLogComesAsAFile() {
        var page = browser.logIn(PAGE + "?om=" + personId + "&handling=read", Staff.GITTE);
        var link = page.selectFirst("#mennesker ~ p a[download]").attr("href");

        var file = browser.load(link);

        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertEquals(
                "attachment; filename=\"revision-mennesker.csv\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        var lines = file.body().lines().toList();
        assertTrue(lines.size() > 21, file::body);
        assertTrue(lines.stream().skip(1).allMatch(line -> line.endsWith(",read,person," + personId)), file::body);
    }

    @Test
    void whatCannotBeSoughtIsSaidAtItsField() {
        browser.logIn(PAGE, Staff.IDA);
        var number = Voices.nobodysNumber();

        var page = PageRules.checked(browser.read(PAGE + "?hvem=" + number + "&fra-dag=2026-02-01"));

        assertNotNull(page.selectFirst(".alert-error a[href=#hvem]"), page::text);
        assertEquals("true", page.getElementById("hvem").attr("aria-invalid"));
        assertEquals("2026-02-01", page.getElementById("fra-dag").val());
        assertFalse(page.outerHtml().contains(number), "no personal number is said again");
        assertNull(page.selectFirst("main section"));
        page = browser.read(PAGE + "?fra-dag=2026-02-02&til-dag=2026-02-01");
        assertNotNull(page.selectFirst(".alert-error a[href=#til-dag]"), page::text);
        assertNotNull(
                browser.read(PAGE + "/mennesker.csv?om=nogen").selectFirst(".alert-error a[href=#om]"), page::text);
        assertEquals(404, browser.status(PAGE + "/andet.csv"));
    }

    @Test
    void othersNeitherSeeNorFindIt() {
        for (var who : List.of(Staff.PETER, Staff.FATIMA, Staff.HENRIK, Staff.RASMUS)) {
            var other = new Browser();
            assertTrue(other.logIn("/arbejdsrum/enheder", who)
                    .select("a[href=" + PAGE + "]")
                    .isEmpty());
            for (var path : List.of(PAGE, PAGE + "/mennesker.csv")) {
                assertEquals(403, other.status(path), who + " " + path);
            }
        }
    }

    @Test
    void aServiceThatIsDownCostsThePageItsPartOnly() {
        browser.logIn(PAGE, Staff.IDA);
        Suite.running().kill(Service.REPORTING);
        try {
            var page = browser.read(PAGE);

            assertEquals(SERVICES, page.select("main section h2").eachText());
            assertEquals(
                    "Vi kan ikke vise, hvem der har gjort hvad her.",
                    page.select("#tal ~ .alert-warning .alert-heading").text());
            assertEquals(1, page.select("main .alert-warning").size());
            assertTrue(rows(page, "mennesker") > 0, page::text);
            assertEquals(503, browser.status(PAGE + "/tal.csv"));
        } finally {
            Suite.running().startAgain(Service.REPORTING);
        }
    }

    private Document checked(String path) {
        return PageRules.checked(browser.read(path));
    }

    private static int rows(Document page, String service) {
        return page.select("#" + service + " ~ div tbody tr").size();
    }
}
