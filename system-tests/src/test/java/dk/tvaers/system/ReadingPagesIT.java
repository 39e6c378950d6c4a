package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What citizens wrote on the pages of those who read and answer it. */
class ReadingPagesIT {
    private static UUID callId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        var networkId = Beginnings.network("Perron to");
        Members.gather(networkId);
        callId = Beginnings.openCall(Staff.METTE.caller(), networkId);
    }

    @Test
    void anInputIsReadShownAndAnswered() {
        var citizen = new Browser();
        var text = "Lygten ved trappen har været slukket i ugevis.";
        var given = citizen.send(
                citizen.read("/giv-input?indkaldelse=" + callId),
                "/giv-input",
                Map.of("titel", "Lygten", "tekst", text, "samtykke", "PUBLISH"));
        var id = inputId(given);

        browser.logIn("/arbejdsrum/borgerinput", Staff.FATIMA);
        var reading = browser.read("/arbejdsrum/borgerinput/" + id);
        assertTrue(reading.text().contains(text));
        var decide = "/arbejdsrum/borgerinput/" + id + "/afgoerelse";
        reading = browser.send(reading, decide, Map.of("afgoerelse", "PUBLISHED"));
        assertNotNull(reading.selectFirst(".alert-error"), reading::text);
        assertTrue(reading.getElementById("afgoerelse-PUBLISHED").hasAttr("checked"));
        var queue = browser.send(reading, decide, Map.of("laest", "ja"));
        assertEquals("Afgørelsen er gemt", queue.selectFirst(".alert-success").text());
        assertTrue(citizen.read("/indkaldelser/" + callId).text().contains(text));

        var answering = "/arbejdsrum/svar/" + id;
        var answered = browser.send(
                browser.read(answering), answering, Map.of("udfald", "USED", "svar", "Tak. Den lyser igen på mandag."));
        assertTrue(answered.text().contains("Den lyser igen på mandag."));
        assertEquals(
                "Besvaret",
                citizen.send(given, "/kvittering", Map.of())
                        .getElementById("nu")
                        .text());
    }

    @Test
    void severalAreAnsweredWithTheSameWords() {
        var first = letThrough("Cykelstativet er fuldt hver morgen.");
        var second = letThrough("Der er ingen plads til cyklen.");
        browser.logIn("/arbejdsrum", Staff.FATIMA);
        var page = browser.read("/arbejdsrum/svar?indkaldelse=" + callId);
        for (var id : List.of(first, second)) {
            page.getElementById("input-" + id).attr("checked", "");
        }

        var refused = PageRules.checked(browser.send(page, "/arbejdsrum/svar", Map.of("udfald", "USED")));
        assertNotNull(refused.selectFirst(".alert-error a[href=#svar]"), refused::text);
        assertEquals(2, refused.select("input[name=input][checked]").size(), "what was chosen is kept");
        var done = browser.send(refused, "/arbejdsrum/svar", Map.of("svar", "Der kommer et stativ til i maj."));

        assertEquals("2 er besvaret", done.selectFirst(".alert-success").text());
        assertNull(done.getElementById("input-" + first));
        assertEquals(
                400,
                browser.send("/arbejdsrum/svar", Map.of("input", "ikke-et-input"))
                        .statusCode());
    }

    private static UUID letThrough(String text) {
        var citizen = new Browser();
        var id = inputId(citizen.send(
                citizen.read("/giv-input?indkaldelse=" + callId),
                "/giv-input",
                Map.of("tekst", text, "samtykke", "PUBLISH")));
        Staff.FATIMA
                .caller()
                .postTo(
                        "/citizen-input/v1/screening/inputs/" + id,
                        "/citizen-input/v1/inputs/" + id + "/screenings",
                        Map.of("outcome", "PUBLISHED", "attested", true))
                .expect(201);
        return id;
    }

    @Test
    void whatWasSaidOnPaperIsTakenDownAndReadAsAnyOther() {
        browser.logIn("/arbejdsrum/borgerinput", Staff.FATIMA);
        var form = "/arbejdsrum/borgerinput/nyt";
        var text = "Der mangler en bænk ved perronen.";
        var asked = PageRules.checked(browser.read(form + "?indkaldelse=" + callId));

        var refused = PageRules.checked(browser.send(asked, form, Map.of("tekst", text)));
        assertNotNull(refused.selectFirst(".alert-error a[href=#kanal]"), refused::text);
        var taken = browser.send(refused, form, Map.of("kanal", "PAPER", "spurgt", "ja", "samtykke", "PUBLISH"));

        assertFalse(taken.selectFirst(".tv-code").text().isBlank(), taken::text);
        assertTrue(
                browser.read("/arbejdsrum/borgerinput/" + inputId(taken)).text().contains(text));
    }

    private static UUID inputId(Document given) {
        Element code = given.selectFirst(".tv-code");
        return Caller.anybody()
                .post("/citizen-input/v1/receipts/status", Map.of("receiptCode", code.text()))
                .expect(200)
                .id("inputId");
    }
}
