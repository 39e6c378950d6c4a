package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Limits count readers where they are: behind the portal each their own, and nobody by an address that they only claim. */
class ReadersIT {
    private static final String PROXY = "127.0.0.1";
    private static final String REFUSED = "For mange forespørgsler";
    /** One more than {@code tvaers.rate-limit.theme-proposal.capacity} and what it is refilled by meanwhile. */
    private static final int TOO_MANY = 33;

    @Test
    void oneReaderOfThePortalDoesNotUseUpWhatAnotherMaySend() throws Exception {
        try (var proxy = at(PROXY)) {
            var last = "";
            for (var each = 0; each < TOO_MANY; each++) {
                last = throughThePortal(proxy, "192.0.2.1");
            }

            assertTrue(last.contains(REFUSED), last);
            assertFalse(throughThePortal(proxy, "192.0.2.2").contains(REFUSED));
        }
    }

    @Test
    void thePortalDoesNotBelieveWhoComesPastItsProxy() throws Exception {
        try (var stranger = at("127.0.0.3")) {
            var last = "";
            for (var each = 0; each < TOO_MANY; each++) {
                last = throughThePortal(stranger, "198.51.100." + each);
            }

            assertTrue(last.contains(REFUSED), last);
        }
    }

    @Test
    void noServiceBelievesWhoIsNotThePortal() throws Exception {
        try (var stranger = at("127.0.0.4")) {
            var last = "";
            for (var each = 0; each < TOO_MANY; each++) {
                last = ask(stranger, Suite.running().address("/networks/v1/themes"), "198.51.100." + each, "{}");
            }

            assertTrue(last.contains("too-many-requests"), last);
        }
    }

    /** A proposal that says nothing: it counts all the same. */
    private static String throughThePortal(HttpClient from, String claimed) throws Exception {
        return ask(from, Suite.running().page("/foreslaa-tema"), claimed, "");
    }

    private static String ask(HttpClient from, URI address, String claimed, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("X-Forwarded-For", claimed)
                .header("Accept-Language", "da")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", body.isEmpty() ? "application/x-www-form-urlencoded" : "application/json")
                .POST(BodyPublishers.ofString(body));
        return from.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Calls from one of this machine's own addresses. */
    private static HttpClient at(String address) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }
}
