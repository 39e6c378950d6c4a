package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Checkout;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the portal in a real browser, and what a browser alone can tell. */
class PagesInChromiumIT {
    private static final Path PICTURES = Checkout.root().resolve("system-tests/target/pages");
    private static Chromium chromium;
    private static UUID callId;

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        var networkId = Beginnings.network("Legepladsen bag skolen");
        Members.gather(networkId);
        // His to answer, and of her unit.
        Beginnings.handover(networkId, "Legedag hver fredag", Members.signedIn(Staff.HENRIK), "kultur-fritid");
        callId = Beginnings.openCall(Staff.METTE.caller(), networkId);
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @Test
    void everybodyCanReadAndUseEveryPublicPage() {
        try (var citizen = chromium.guest()) {
            assertEquals(List.of(), citizen.walk("/", PICTURES.resolve("public")));
            assertEquals(List.of(), citizen.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Staff.class,
            names = {"METTE", "IDA", "HENRIK", "FATIMA"})
    void everybodyAtWorkCanReadAndUseEveryPage(Staff who) {
        try (var guest = chromium.guest()) {
            guest.logIn("/arbejdsrum", who);
            var pictures = PICTURES.resolve(who.name().toLowerCase(java.util.Locale.ROOT));
            assertEquals(List.of(), guest.walk("/arbejdsrum", pictures));
            assertEquals(List.of(), guest.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/giv-input", "/foreslaa-tema", "/kvittering"})
    void whatIsWrongWithAFormIsSaidSoThatEverybodyCanReadIt(String path) {
        try (var citizen = chromium.guest()) {
            var page = citizen.page();
            page.navigate(path);
            page.evaluate("document.querySelector('main form').noValidate = true");
            page.locator("main form [type=submit]").first().click();
            page.waitForLoadState();

            assertTrue(page.locator(".alert-error").count() > 0, page::content);
            assertEquals(List.of(), Looks.at(page, path + "-with-errors", PICTURES.resolve("public")));
        }
    }

    @Test
    void aCitizenIsHeardWithoutAScript() {
        try (var citizen = chromium.guestWithoutScripts()) {
            var page = citizen.page();
            page.navigate("/giv-input?indkaldelse=" + callId);
            page.fill("[name=titel]", "Gyngen");
            page.fill("[name=tekst]", "Kæden på den store gynge er slidt over.");
            page.check("[name=samtykke][value=PUBLISH]");
            page.locator("main form[action='/giv-input'] [type=submit]").first().click();
            var code = page.locator(".tv-code").innerText();

            page.navigate("/kvittering");
            page.fill("[name=kode]", code);
            page.locator("main form [type=submit]").first().click();

            assertEquals("Vi har modtaget det", page.locator("#nu").innerText());
            assertTrue(page.url().indexOf(code) < 0, "the code is in no address");
            assertEquals(List.of(), citizen.complaints());
        }
    }

    @Test
    void scriptsFindNothingAfterALogin() {
        try (var lead = chromium.guest()) {
            lead.logIn("/arbejdsrum", Staff.METTE);

            assertEquals("", lead.page().evaluate("document.cookie"));
            assertEquals(0, lead.page().evaluate("localStorage.length + sessionStorage.length"));
        }
    }
}
