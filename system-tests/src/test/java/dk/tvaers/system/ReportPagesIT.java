package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.TestUsers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Saved reports on the portal, over the real services. */
class ReportPagesIT {
    private static final String REPORTS = "/arbejdsrum/rapporter";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    private final Browser browser = new Browser();

    @Test
    void aReportIsMadeOnItsDayAndFoundAsItWas() throws GeneralSecurityException {
        browser.logIn(REPORTS, Staff.HENRIK);
        var address = saved("Kvartalet til chefforum");

        Caller.as(TestUsers.OPERATOR)
                .post("/reporting/v1/operations/report-runs", null)
                .expect(200);
        var page = browser.read(address);
        var made = page.selectFirst("#udgaver ~ div tbody tr");
        var file = browser.load(made.selectFirst("a").attr("href"));

        assertEquals(200, file.statusCode());
        assertTrue(file.body().startsWith("chapter,figure,n,value,unit,"), file::body);
        assertEquals(sha256(file.body()), made.selectFirst("code").text());
        assertEquals(200, browser.status(page.selectFirst("a.button[href$=fil]").attr("href")));
    }

    @Test
    void aReportIsChangedAndRemoved() {
        browser.logIn(REPORTS, Staff.HENRIK);
        var address = saved("Året, som det gik");

        var changed = browser.fill(address, "ret", Map.of("title", "Året, som det endte", "schedule-every", ""));

        assertEquals("Året, som det endte", changed.selectFirst("h1").text());
        assertTrue(changed.text().contains("Den laves kun, når nogen henter den."), changed::text);
        assertTrue(changed.text().contains("Det seneste hele kvartal"), changed::text);
        var list = browser.send(changed, address + "/slet#slet", Map.of());
        assertEquals("Gemte rapporter", list.selectFirst("h1").text());
        assertEquals(404, browser.status(address));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        browser.logIn(REPORTS, Staff.HENRIK);

        var page = browser.fill(
                REPORTS,
                "gem",
                Map.of(
                        "title", "Et netværk, men hvilket?",
                        "view", "NETWORK",
                        "format", "PDF",
                        "language", "da"));

        assertNotNull(page.getElementById("gem-network-fejl"), page::text);
        assertEquals(
                "Et netværk, men hvilket?", page.getElementById("gem-title").val());
    }

    @Test
    void thereIsAWayFromTheFigures() {
        var figures = browser.logIn("/arbejdsrum/tal", Staff.HENRIK);

        assertNotNull(figures.selectFirst("main a[href=" + REPORTS + "]"), figures::text);
    }

    @Test
    void staffFindButDoNotSave() {
        var page = browser.logIn(REPORTS, Staff.PETER);

        assertEquals("Gemte rapporter", page.selectFirst("h1").text());
        assertNull(page.getElementById("gem"), page::text);
    }

    /** The address of a report on the last quarter that is due today. */
    private String saved(String title) {
        var list = browser.fill(
                REPORTS,
                "gem",
                Map.of(
                        "title", title,
                        "view", "MUNICIPALITY",
                        "period", "QUARTER",
                        "format", "CSV",
                        "language", "da",
                        "schedule-every", "QUARTER",
                        "schedule-startsOn", TODAY));
        return list.selectFirst("a:containsOwn(" + title + ")").attr("href");
    }

    private static String sha256(String file) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
