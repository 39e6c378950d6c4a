package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of staff's sessions: they end, they are damaged, or were never begun. Nobody meets an empty page, and nothing that was written is lost. */
class SessionsIT {
    private static UUID networkId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        networkId = Beginnings.network("Lys på stien");
    }

    @Test
    void whatWasWrittenIsSentOnceTheyAreLoggedInAgain() {
        browser.logIn("/arbejdsrum", Staff.IDA);
        var action = "/arbejdsrum/netvaerk/" + networkId + "/fund/nyt-fund";
        var written = "Stien bruges mest, før det bliver lyst.";
        browser.forgetPortal();

        var refused = browser.send(action, Map.of("statement", written));
        assertEquals(401, refused.statusCode());
        assertNotNull(Jsoup.parse(refused.body()).selectFirst("a[href=/log-ind][target=_blank]"));
        // The single sign-on still knows them.
        browser.read("/log-ind");
        // The page that refused is loaded again, which sends the form again.
        assertEquals(200, browser.send(action, Map.of("statement", written)).statusCode());

        var findings = Staff.IDA.caller().get("/networks/v1/networks/" + networkId + "/findings");
        assertTrue(findings.expect(200).json().toString().contains(written), findings::toString);
    }

    @Test
    void aDamagedSessionIsForgotten() throws Exception {
        var answer = ask("/arbejdsrum", "q_session=garbage; q_session_at=garbage");

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/arbejdsrum"));
        var forgotten = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("Max-Age=0") && cookie.contains("Path=/"))
                .map(cookie -> cookie.split("=")[0])
                .toList();
        assertTrue(forgotten.containsAll(List.of("q_session", "q_session_at")), answer.headers()::toString);
    }

    @Test
    void behindAProxyThatSpeaksHttpsEveryCookieIsSecure() throws Exception {
        for (var path : List.of("/arbejdsrum", "/sprog/en")) {
            var answer = ask(path, "sprog=da", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "portal.example");

            var cookies = answer.headers().allValues("Set-Cookie");
            assertFalse(cookies.isEmpty(), path);
            cookies.forEach(cookie -> assertTrue(List.of(cookie.split("; ?")).contains("Secure"), cookie));
        }
    }

    @Test
    void aLoginThatWasNotBegunHereBegins() throws Exception {
        var answer = ask("/log-ind?state=nobodys&code=nobodys", "sprog=da");

        assertEquals(302, answer.statusCode());
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(location.startsWith(Suite.running().parts().issuer()), location);
    }

    @Test
    void oneSearchFindsNetworksAndWhatTheyBeganWith() {
        browser.logIn("/arbejdsrum/soeg", Staff.IDA);

        var found = browser.read("/arbejdsrum/soeg?q=Lys+p%C3%A5+stien");

        var link = "a[href=/arbejdsrum/netvaerk/" + networkId + "]";
        assertNotNull(found.selectFirst("section[aria-labelledby=netvaerk] " + link), found::text);
        assertTrue(found.selectFirst("section[aria-labelledby=register]").text().contains("Tema"), found::text);
        assertEquals(
                "Ingen fundet.",
                found.select("section[aria-labelledby=input] p").text());
        assertTrue(browser.read("/arbejdsrum/soeg?q=").select("main section").isEmpty());
    }

    @Test
    void aSessionThatIsEndedElsewhereIsEndedHere() {
        browser.logIn("/arbejdsrum", Staff.IDA);
        assertTrue(browser.read("/arbejdsrum").location().endsWith("/arbejdsrum"));

        Suite.running().client().endSessions();

        assertTrue(browser.read("/arbejdsrum").location().contains("/realms/"), "the login is asked for again");
    }

    @Test
    void nobodyButTheLoginEndsSessions() throws Exception {
        browser.logIn("/arbejdsrum", Staff.IDA);

        for (var token : List.of("", "garbage", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")) {
            assertEquals(400, end("logout_token=" + token), token);
        }

        assertTrue(browser.read("/arbejdsrum").location().endsWith("/arbejdsrum"));
    }

    private static int end(String form) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Suite.running().page("/log-ud/overalt"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static HttpResponse<String> ask(String path, String cookies, String... more) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Suite.running().page(path)).header("Cookie", cookies);
            if (more.length > 0) {
                request.headers(more);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
