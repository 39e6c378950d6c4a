package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff on the pages of the portal: logged in through the municipality's single sign-on, over the real services. */
class StaffPagesIT {
    private static final int MOST_COOKIE_BYTES = 6_000;
    private static final String TITLE = "Trygt hjem fra stationen";
    private static UUID networkId;
    private static UUID callId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network(TITLE);
        Members.gather(networkId);
        callId = Beginnings.openCall(Staff.METTE.caller(), networkId);
    }

    @Test
    void aLeadSeesHerNetworksAndWhatTheyMissFirst() {
        var work = browser.logIn("/arbejdsrum", Staff.METTE);

        assertEquals("Arbejdsrum", work.selectFirst("h1").text());
        assertNotNull(work.selectFirst("#alle ~ ul a[href=/arbejdsrum/netvaerk/" + networkId + "]"), work::text);
        var room = browser.read("/arbejdsrum/netvaerk/" + networkId);
        assertEquals(TITLE, room.selectFirst("h1").text());
        assertFalse(room.select(".tv-gate li").isEmpty());
        assertTrue(
                room.selectFirst("main section").is("[aria-labelledby=port]"), "what is missing comes before all else");
    }

    @Test
    void theSecretariatGoesOnWithAReasonThatIsShownAfterwards() {
        browser.logIn("/arbejdsrum/netvaerk/" + networkId, Staff.IDA);
        var action = "/arbejdsrum/netvaerk/" + networkId + "/fase#fase";

        var room = browser.send(browser.read("/arbejdsrum/netvaerk/" + networkId), action, Map.of());
        assertNotNull(room.selectFirst("#fase .alert-error a[href=#fase-reason]"), room::text);
        room = browser.send(room, action, Map.of("reason", "Aftalerne er på vej"));

        assertEquals(
                "Netværket er lige begyndt.", room.selectFirst(".font-lead").text());
        assertTrue(room.select(".tv-timeline").text().contains("Aftalerne er på vej"));
        assertTrue(room.select(".tv-timeline").text().contains("Åbnet, selv om noget manglede, af sekretariatet"));
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
    void whoMayNotReadIsToldSo() {
        var work = browser.logIn("/arbejdsrum", Staff.PETER);

        assertTrue(work.select("a[href=/arbejdsrum/borgerinput]").isEmpty(), "what is refused is not offered");
        assertEquals(403, browser.status("/arbejdsrum/borgerinput"));
    }

    @Test
    void theBrowserHoldsNothingThatAScriptOrAThiefCouldUse() {
        browser.logIn("/arbejdsrum", Staff.METTE);

        assertFalse(browser.cookiesSet().isEmpty());
        for (var cookie : browser.cookiesSet().stream()
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList()) {
            assertTrue(cookie.contains("HTTPOnly") || cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
        var carried = browser.portalCookies();
        assertTrue(
                carried.getBytes(StandardCharsets.UTF_8).length < MOST_COOKIE_BYTES, () -> carried.length() + " bytes");
        for (var cookie : carried.split("; ")) {
            assertFalse(cookie.matches("[^=]+=eyJ[^.]+\\.eyJ.*"), "no token that can be read");
        }
        assertFalse(browser.saw("eyJ"), "no token on a page");
    }

    @Test
    void nothingIsSentFromElsewhereWithASession() {
        browser.logIn("/arbejdsrum", Staff.IDA);
        var actions = Stream.of(
                        browser.read("/arbejdsrum/netvaerk/" + networkId),
                        browser.read("/giv-input"),
                        browser.read("/kvittering"),
                        browser.read("/foreslaa-tema"))
                .flatMap(page -> page.select("form[method=post]").stream())
                .map(form -> form.attr("action"))
                .toList();

        assertTrue(actions.size() >= 4, actions::toString);
        for (var action : actions) {
            assertEquals(403, browser.sendFromElsewhere(action), action);
        }
    }

    @Test
    void whoIsNotLoggedInAnyMoreIsToldHowToSendItAllTheSame() {
        var answer = browser.send("/arbejdsrum/svar/" + networkId);

        assertEquals(401, answer.statusCode());
        assertNotNull(Jsoup.parse(answer.body()).selectFirst("a[href=/log-ind][target=_blank]"));
    }

    @Test
    void aSessionEndsAndPublicPagesDoNotCare() {
        browser.logIn("/arbejdsrum", Staff.METTE);
        assertEquals(200, browser.status("/"));

        browser.read("/log-ud");

        assertTrue(browser.read("/arbejdsrum").location().contains("/realms/"), "the login is asked for again");
        assertEquals(200, browser.status("/"));
    }

    private static UUID inputId(Document given) {
        Element code = given.selectFirst(".tv-code");
        return Caller.anybody()
                .post("/citizen-input/v1/receipts/status", Map.of("receiptCode", code.text()))
                .expect(200)
                .id("inputId");
    }
}
