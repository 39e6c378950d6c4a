package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SameSiteAttribute;
import dk.tvaers.local.ForeignSite;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From a proposal to what a citizen reads on the receipt, in a real browser: staff come in by OpenID Connect and by SAML, each in a browser of
 * their own.
 */
class JourneyInChromiumIT {
    private static final int MOST_COOKIE_CHARACTERS = 6_000;
    private static Chromium chromium;

    private final List<Guest> guests = new ArrayList<>();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @AfterEach
    void leave() {
        guests.forEach(Guest::close);
    }

    @Test
    void whatACitizenSaysOnALibrarysPageIsHeardAndTheReceiptShowsIt() {
        var code = walked("Følgeskab over broen", chromium::guest, this::giveAtTheLibrary);

        for (var guest : guests) {
            assertEquals("", guest.page().evaluate("document.cookie"));
            assertEquals(0, guest.page().evaluate("localStorage.length + sessionStorage.length"));
        }
        assertNobodyElseHolds(code);
    }

    @Test
    void theSameWithoutAScript() {
        var code = walked("Følgeskab under broen", chromium::guestWithoutScripts, null);

        assertNobodyElseHolds(code);
    }

    /** @param given how the citizen answers a call, with the receipt's code; by the form of the portal if null */
    private String walked(String title, Supplier<Guest> opened, UnaryOperator<String> given) {
        var windows = new Windows(() -> {
            guests.add(opened.get());
            return guests.getLast();
        });
        var walk = RoomWalk.begun(windows, title);
        var before = walk.lead().see("");
        assertFalse(before.select(".tv-gate .tv-missing").isEmpty(), before::text);
        walk.agree();
        Eventually.holds(() -> {
            var met = walk.lead().see("");
            assertTrue(met.select(".tv-gate").isEmpty(), met::text);
            assertNotNull(met.getElementById("fase"), met::text);
        });
        walk.lead().enter("STARTUP");
        var hearing = new RoomHearing(windows, walk.networkId());
        var call = hearing.ask();
        var code = given == null ? hearing.give(call) : given.apply(call);
        hearing.hear(code);
        hearing.isTold(code);
        return code;
    }

    private String giveAtTheLibrary(String callId) {
        guests.add(chromium.guest());
        var page = guests.getLast().page();
        page.navigate(ForeignSite.ORIGIN + "/?indkaldelse=" + UUID.fromString(callId));
        page.fill("tvaers-input #heading", RoomHearing.HEADING);
        page.fill("tvaers-input #text", RoomHearing.WORDS);
        page.check("tvaers-input #consent-PUBLISH");
        page.click("tvaers-input button[type=submit]");
        return page.locator("tvaers-input .code").innerText();
    }

    /** Neither scripts, thieves, addresses, logs nor the browser's console got anything. */
    private void assertNobodyElseHolds(String code) {
        for (var guest : guests) {
            assertEquals(List.of(), guest.complaints());
            assertTrue(guest.addresses().stream().noneMatch(address -> address.contains(code)), "no address holds it");
            var cookies = guest.cookies();
            // Here they travel over http; that they are secure behind a proxy that speaks https: SessionsIT.
            cookies.forEach(cookie ->
                    assertTrue(cookie.httpOnly && cookie.sameSite == SameSiteAttribute.LAX, () -> cookie.name));
            assertTrue(
                    cookies.stream()
                                    .mapToInt(cookie -> cookie.name.length() + cookie.value.length())
                                    .sum()
                            < MOST_COOKIE_CHARACTERS,
                    () -> cookies.size() + " cookies");
        }
        assertEquals(
                List.of(),
                Suite.running().logs().stream()
                        .filter(log -> Search.holds(log, code))
                        .toList());
    }
}
