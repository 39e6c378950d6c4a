package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.tvaers.local.Checkout;
import dk.tvaers.local.ForeignSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The widgets on a library's own page, in a real browser. */
class WidgetsInChromiumIT {
    private static final Path PICTURES = Checkout.root().resolve("system-tests/target/pages/library");
    private static final String NUMBER = "290200-1236";
    private static Chromium chromium;
    private static UUID callId;

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        var networkId = Beginnings.network("Læsehjørnet");
        Members.gather(networkId);
        callId = Beginnings.openCall(Staff.METTE.caller(), networkId);
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @Test
    void aReaderOfTheLibraryIsHeardAndSeesWhatCameOfIt() {
        try (var reader = chromium.guest()) {
            var page = library(reader);
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));

            page.fill("tvaers-input #heading", "Læselampen");
            page.fill("tvaers-input #text", "Lampen ved de lave reoler er for svag. Ring til " + NUMBER);
            page.check("tvaers-input #consent-PUBLISH");
            page.click("tvaers-input button[type=submit]");
            var code = page.locator("tvaers-input .code").innerText();
            assertTrue(shown(page, "tvaers-input").contains("ligner et personnummer"), "the sender is told");

            page.fill("tvaers-status #code", code);
            page.click("tvaers-status button[type=submit]");
            page.locator("tvaers-status ol li").first().waitFor();

            var told = shown(page, "tvaers-status");
            assertTrue(told.contains("Læselampen"), told);
            assertFalse(told.contains(NUMBER), "a personal number is not echoed");
            assertTrue(asked.stream().noneMatch(url -> url.contains(code)), "the code is in no address");
            assertEquals("", page.evaluate("document.cookie"));
            assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
            assertEquals(List.of(), reader.complaints());
        }
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        try (var reader = chromium.guest()) {
            var page = library(reader);

            page.fill("tvaers-input #heading", "Kun en overskrift");
            page.click("tvaers-input button[type=submit]");
            page.locator("tvaers-input .error:not([hidden])").waitFor();

            assertEquals("true", page.getAttribute("tvaers-input #text", "aria-invalid"));
            assertEquals("Kun en overskrift", page.inputValue("tvaers-input #heading"));
        }
    }

    @Test
    void everybodySeesHowManyInputsThereAreInWords() {
        try (var reader = chromium.guest()) {
            var page = library(reader);
            page.locator("tvaers-figures dd").first().waitFor();

            var figures = shown(page, "tvaers-figures");
            assertTrue(figures.startsWith("Det har I fortalt os"), figures);
            assertEquals(5, page.locator("tvaers-figures dt").count(), figures);
            assertFalse(figures.matches("(?s).*[A-Z]{4}.*"), figures);
        }
    }

    @Test
    void whatIsTypedStaysWhenThePageMovesTheWidget() {
        try (var reader = chromium.guest()) {
            var page = library(reader);
            page.fill("tvaers-input #text", "Der trækker ved vinduet.");

            page.evaluate("document.querySelector('main').prepend(document.querySelector('tvaers-input'))");

            assertEquals("Der trækker ved vinduet.", page.inputValue("tvaers-input #text"));
        }
    }

    @Test
    void whenTheServiceIsAwayTheWrittenStays() {
        try (var reader = chromium.guest()) {
            var page = library(reader);
            page.fill("tvaers-input #text", "Der mangler stole ved vinduet.");
            page.route("**/inputs", route -> route.abort());
            page.click("tvaers-input button[type=submit]");
            page.locator("tvaers-input .error:not([hidden])").waitFor();
            assertEquals("Der mangler stole ved vinduet.", page.inputValue("tvaers-input #text"));

            page.unroute("**/inputs");
            page.click("tvaers-input button[type=submit]");

            assertFalse(page.locator("tvaers-input .code").innerText().isBlank());
        }
    }

    @Test
    void everybodyCanReadAndUseThem() {
        try (var reader = chromium.guest()) {
            assertEquals(List.of(), Looks.at(library(reader), "library", PICTURES));
        }
    }

    private static String shown(Page page, String widget) {
        return (String) page.evaluate("document.querySelector('" + widget + "').shadowRoot.textContent");
    }

    private static Page library(Guest reader) {
        var page = reader.page();
        page.navigate(ForeignSite.ORIGIN + "/?indkaldelse=" + callId);
        page.locator("tvaers-input #text").waitFor();
        page.locator("tvaers-calls h3").first().waitFor();
        return page;
    }
}
