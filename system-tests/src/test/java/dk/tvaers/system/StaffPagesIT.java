package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff on the pages of the portal: logged in through the municipality's single sign-on, over the real services. */
class StaffPagesIT {
    private static final int MOST_COOKIE_BYTES = 6_000;
    private static final String TITLE = "Trygt hjem fra stationen";
    private static UUID networkId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network(TITLE);
        Members.gather(networkId);
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
    void whatHappensIsANoticeUntilItIsRead() {
        var page = browser.logIn("/arbejdsrum/beskeder", Staff.METTE);
        var notice = "ul a[href=/arbejdsrum/netvaerk/" + networkId + "]";
        assertTrue(
                page.select("#nye ~ " + notice)
                        .eachText()
                        .contains("Du er nu netværksleder i netværket " + TITLE + "."),
                page::text);
        assertNotNull(browser.read("/arbejdsrum").selectFirst("#venter ~ ul a[href=/arbejdsrum/beskeder]"));

        page = browser.send(page, "/arbejdsrum/beskeder/laest", Map.of());

        assertTrue(page.select("#nye ~ " + notice).isEmpty(), page::text);
        assertFalse(page.select("#laeste ~ " + notice).isEmpty(), page::text);
    }

    @Test
    void staffChooseHowOftenTheyGetAnEmail() {
        var page = browser.logIn("/arbejdsrum/beskeder", Staff.HENRIK);
        assertNotNull(page.selectFirst("#mail-DAILY[checked]"), page::text);

        page = browser.send(page, "/arbejdsrum/beskeder/mail", Map.of("mail", "WEEKLY"));

        assertNotNull(page.selectFirst(".alert-success"), page::text);
        assertNotNull(page.selectFirst("#mail-WEEKLY[checked]"), page::text);
        assertNull(page.selectFirst("#mail-DAILY[checked]"), page::text);
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
}
