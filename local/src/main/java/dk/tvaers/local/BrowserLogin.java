package dk.tvaers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser's part in a login: follows redirects, fills in the password form and sends on the forms that a script would
 * send, until Keycloak redirects to the application with a code. One object is one browser with its own cookies.
 */
final class BrowserLogin {

    /** Nothing listens there; the login ends when Keycloak sends the browser to it. */
    private static final String REDIRECT = "http://localhost:9999/callback";

    private static final int STEPS = 20;
    private static final Pattern FORM_ACTION =
            Pattern.compile("<form[^>]*?action=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** The code, where it was sent, and the secret half of its challenge. */
    record Code(String value, String redirect, String verifier) {}

    private final URI authorizationEndpoint;
    private final String clientId;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    BrowserLogin(URI authorizationEndpoint, String clientId) {
        this.authorizationEndpoint = authorizationEndpoint;
        this.clientId = clientId;
    }

    Code signIn(String username, String password, String identityProvider) {
        String verifier = random();
        URI next = URI.create(authorizationEndpoint
                + "?"
                + Logins.encoded(Map.of(
                        "client_id",
                        clientId,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        REDIRECT,
                        "state",
                        random(),
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256",
                        "kc_idp_hint",
                        identityProvider)));
        URI redirect = follow(next, REDIRECT, username, password);
        return new Code(code(redirect), REDIRECT, verifier);
    }

    /** Goes on from where an application sends a browser, until it is sent back to the application; the address with the code. */
    URI follow(URI begun, String back, String username, String password) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(begun).GET(), begun);
        for (int step = 0; step < STEPS; step++) {
            Optional<URI> redirect = page.headers().firstValue("Location").map(page.uri()::resolve);
            if (redirect.isPresent() && redirect.get().toString().startsWith(back)) {
                return redirect.get();
            }
            page = redirect.isPresent()
                    ? send(HttpRequest.newBuilder(redirect.get()).GET(), redirect.get())
                    : submit(page, username, password);
        }
        throw new IllegalStateException("The login did not end after " + STEPS + " steps, last at " + page.uri());
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String username, String password) {
        Matcher form = FORM_ACTION.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form at " + page.uri() + " (" + page.statusCode() + ")");
        }
        Map<String, String> fields = new HashMap<>();
        for (Matcher input = INPUT.matcher(page.body()); input.find(); ) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? unescaped(value.group(1)) : "");
            }
        }
        if (fields.containsKey("password")) {
            fields.put("username", username);
            fields.put("password", password);
        }
        URI action = page.uri().resolve(unescaped(form.group(1)));
        return send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Logins.encoded(fields))),
                action);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI uri) {
        cookies.header(uri).ifPresent(value -> request.header("Cookie", value));
        try {
            HttpResponse<String> page = http.send(request.build(), BodyHandlers.ofString());
            cookies.keep(page);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not reach " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while logging in", e);
        }
    }

    private static String code(URI redirect) {
        Matcher code = CODE.matcher(redirect.toString());
        if (!code.find()) {
            throw new IllegalStateException("Keycloak refused the login: " + redirect.getQuery());
        }
        return code.group(1);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x2F;", "/")
                .replace("&#61;", "=")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String random() {
        byte[] bytes = new byte[36];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
