package dk.tvaers.benchmarks;

import dk.tvaers.local.CookieJar;
import dk.tvaers.local.Logins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Logs a member of staff in to the portal as a browser does, under the address that the realm knows; what is left is a cookie. */
final class StaffSession {
    private static final String KNOWN = "localhost:8100";
    private static final String ARRIVAL = "/log-ind";

    private final URI portal;
    private final Logins logins;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private StaffSession(URI portal, Logins logins) {
        this.portal = portal;
        this.logins = logins;
    }

    /** The header that a page of staff is asked for with, with its line's end. */
    static String of(URI portal, Logins logins, String username, String identityProvider) {
        return new StaffSession(portal, logins).logIn(username, identityProvider);
    }

    private String logIn(String username, String identityProvider) {
        URI begun = URI.create(location(ask(ARRIVAL)));
        URI back = logins.through(begun, "http://" + KNOWN + ARRIVAL, username, identityProvider);
        ask(ARRIVAL + "?" + back.getRawQuery());
        String cookie = cookies.header(portal.resolve("/arbejdsrum")).orElseThrow();
        return "Cookie: " + cookie + "\r\n";
    }

    private HttpResponse<Void> ask(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path))
                .header("X-Forwarded-Host", KNOWN)
                .header("X-Forwarded-Proto", "http");
        cookies.header(portal.resolve(ARRIVAL)).ifPresent(cookie -> request.header("Cookie", cookie));
        try {
            HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
            cookies.keep(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("the portal did not lead to the login"));
    }
}
