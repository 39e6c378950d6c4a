package dk.tvaers.system;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

/** A citizen is asked by a network and heard, each step on its page by whom it belongs to. */
final class RoomHearing {
    static final String HEADING = "Lygten ved broen";
    static final String WORDS = "Den går ud, når det regner, og så tør min datter ikke gå alene.";
    static final String ANSWER = "Tak. Lygten er skiftet, og vi går med i denne uge.";
    private static final String SEEN = "Ingen ser efter lygterne om aftenen";
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final Windows windows;
    private final UUID networkId;
    private final Visitor lead;

    RoomHearing(Windows windows, UUID networkId) {
        this.windows = windows;
        this.networkId = networkId;
        this.lead = windows.in(networkId, Staff.METTE);
    }

    /** Id of the call. */
    String ask() {
        var now = LocalDateTime.now(COPENHAGEN).truncatedTo(MINUTES);
        lead.keep(
                "indkaldelser",
                "ny-indkaldelse",
                Map.of(
                        "title", "Hvor mangler der lys?",
                        "question", "Hvor går du en omvej, når det er mørkt?",
                        "fixed", "Stierne bliver, hvor de er",
                        "open", "Lys, følgeskab og tider",
                        "opensAt", now.minusHours(1).toString(),
                        "closesAt", now.plusDays(30).toString()));
        var call = lead.thing("indkaldelser", "Hvor mangler der lys?");
        return call.substring(call.indexOf('/') + 1);
    }

    /** By the form of the portal; the receipt's code. */
    String give(String callId) {
        var citizen = windows.anybody();
        var form = citizen.read("/giv-input?indkaldelse=" + callId);
        var given = citizen.send(form, "/giv-input", Map.of("titel", HEADING, "tekst", WORDS, "samtykke", "PUBLISH"));
        return given.selectFirst(".tv-code").text();
    }

    /** Read by a person before anybody sees it, used as evidence, and answered. */
    void hear(String code) {
        var inputId = Caller.anybody()
                .post("/citizen-input/v1/receipts/status", Map.of("receiptCode", code))
                .expect(200)
                .id("inputId");
        screen("/arbejdsrum/borgerinput/" + inputId);
        link();
        answer("/arbejdsrum/svar/" + inputId);
    }

    private void screen(String path) {
        var moderator = windows.of(Staff.FATIMA);
        var page = PageRules.checked(moderator.read(path));
        assertTrue(page.text().contains(WORDS), page::text);
        var queue = moderator.send(page, path + "/afgoerelse", Map.of("afgoerelse", "PUBLISHED", "laest", "ja"));
        assertNotNull(queue.selectFirst(".alert-success"), queue::text);
    }

    private void link() {
        lead.keep(
                "isbjerg",
                "nyt-udsagn",
                Map.of("statement", SEEN, "level", "STRUCTURE", "status", "HYPOTHESIS", "perspective", "citizen"));
        var node = lead.thing("isbjerg", SEEN);
        lead.keep(
                node,
                "borgerinput",
                Map.of("relation", "SUPPORTS", "inputId", lead.choice(node, "borgerinput-inputId", HEADING)));
    }

    private void answer(String path) {
        var desk = windows.of(Staff.METTE);
        var answered = desk.send(desk.read(path), path, Map.of("udfald", "USED", "svar", ANSWER));
        assertTrue(answered.select("form[action=" + path + "]").isEmpty(), answered::text);
    }

    /** What the holder of the code reads in the end. */
    void isTold(String code) {
        var citizen = windows.anybody();
        Eventually.holds(() -> {
            var told = follow(citizen, code);
            assertEquals("Besvaret", told.getElementById("nu").text());
            assertTrue(told.text().contains(ANSWER), told::text);
            assertNotNull(told.selectFirst("#netvaerk ~ ul a[href=/netvaerk/" + networkId + "]"), told::text);
            assertTrue(told.select(".tv-timeline li").size() >= 4, told::text);
        });
    }

    private static Document follow(Window citizen, String code) {
        return citizen.send(citizen.read("/kvittering"), "/kvittering", Map.of("kode", code));
    }
}
