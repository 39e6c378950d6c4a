package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody writes a long text; when they send it the session is over and Keycloak is away. What they wrote is sent when both are back. */
class LoginAwayIT {
    private static final Duration AS_USUAL = Duration.ofMinutes(30);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static UUID networkId;

    private final Suite suite = Suite.running();
    private final Browser browser = new Browser();
    private final String written = UUID.randomUUID() + " Stien bruges mest, før det bliver lyst. ".repeat(40);

    @BeforeAll
    static void begin() {
        networkId = Beginnings.network("Bænke langs søen");
    }

    @AfterEach
    void theLoginIsBack() {
        // Does nothing where it runs.
        suite.parts().startKeycloak();
        suite.client().renewedAfter(AS_USUAL);
    }

    @Test
    void aTextOfSomebodyWhoseSessionIsGoneIsKept() {
        browser.logIn("/arbejdsrum", Staff.IDA);
        browser.forgetPortal();

        isSentWhenTheLoginIsBack();
    }

    @Test
    void aTextOfSomebodyWhoseSessionCannotBeRenewedIsKept() {
        suite.client().renewedAfter(SHORT);
        browser.logIn("/arbejdsrum", Staff.IDA);
        var over = Instant.now().plus(SHORT).plusSeconds(1);
        Eventually.until(Instant::now, over::isBefore);

        isSentWhenTheLoginIsBack();
    }

    private void isSentWhenTheLoginIsBack() {
        suite.parts().stopKeycloak();

        var refused = Eventually.until(this::send, answer -> answer.statusCode() == 503);

        var page = PageRules.checked(Jsoup.parse(refused.body()));
        assertEquals(
                "Medarbejdere kan ikke logge ind lige nu",
                page.selectFirst("h1").text());
        assertTrue(page.text().contains("ikke væk"), page::text);
        assertNotNull(page.selectFirst("ol a[href=/log-ind][target=_blank]"), page::text);
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
        assertEquals(503, browser.status("/log-ind"), "the new tab says so too");

        suite.parts().startKeycloak();
        Eventually.until(() -> browser.status("/log-ind"), status -> status == 200);
        signIn();
        // The page that refused is loaded again, which sends the form again.
        assertEquals(200, send().statusCode());
        var findings = Staff.IDA.caller().get("/networks/v1/networks/" + networkId + "/findings");
        assertTrue(findings.expect(200).json().toString().contains(written.strip()), findings::toString);
    }

    private HttpResponse<String> send() {
        return browser.send("/arbejdsrum/netvaerk/" + networkId + "/fund/nyt-fund", Map.of("statement", written));
    }

    /** Unless the single sign-on still knows them. */
    private void signIn() {
        if (browser.read("/arbejdsrum").location().contains("/realms/")) {
            browser.logIn("/arbejdsrum", Staff.IDA);
        }
    }
}
