package dk.tvaers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Real logins at the local Keycloak, for tests and the demonstration: every token here was issued by it. */
public final class Logins {

    /** The only client that may trade a password for a token; it exists on a developer's machine only. */
    static final String TEST_CLIENT = "tvaers-tests";

    /** The client of municipal portals and its secret on a developer's machine. */
    public static final String PORTAL_CLIENT = "municipal-portal";

    public static final String PORTAL_SECRET = "local-municipal-portal-secret";

    /** A test's tokens live for half an hour (realm overlay); a kept one is renewed long before. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final URI tokenEndpoint;
    private final URI authorizationEndpoint;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String token, long since) {}

    public Logins(LocalParts parts) {
        this(parts.keycloak());
    }

    /** @param keycloak base address, without a realm */
    public Logins(URI keycloak) {
        URI endpoints = URI.create(keycloak + "/realms/" + LocalParts.REALM + "/protocol/openid-connect/");
        this.tokenEndpoint = endpoints.resolve("token");
        this.authorizationEndpoint = endpoints.resolve("auth");
    }

    /** An access token of a test user, by password; kept for a while. */
    public String passwordToken(TestUsers user) {
        return passwordToken(user.username());
    }

    /** An access token of a user of realm {@code tvaers}, by password; kept for a while. */
    public String passwordToken(String username) {
        long now = System.nanoTime();
        return kept.compute(
                        username,
                        (name, old) -> old != null && now - old.since() < KEPT.toNanos()
                                ? old
                                : new Kept(
                                        token(Map.of(
                                                "grant_type",
                                                "password",
                                                "client_id",
                                                TEST_CLIENT,
                                                "scope",
                                                "openid",
                                                "username",
                                                name,
                                                "password",
                                                TestUsers.PASSWORD)),
                                        now))
                .token();
    }

    /** An access token of a program, by client credentials. */
    public String clientToken(String clientId, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    /** An access token of a municipal portal, which has the role {@code portal}. */
    public String portalToken() {
        return clientToken(PORTAL_CLIENT, PORTAL_SECRET);
    }

    /**
     * An access token of a person of the municipality, by authorization code with PKCE through the brokered single sign-on,
     * the way a browser does it.
     *
     * @param username in realm {@code municipality}
     * @param identityProvider {@code municipality-oidc} or {@code municipality-saml}
     */
    public String codeToken(String username, String identityProvider) {
        BrowserLogin login = new BrowserLogin(authorizationEndpoint, TEST_CLIENT);
        BrowserLogin.Code code = login.signIn(username, TestUsers.PASSWORD, identityProvider);
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", TEST_CLIENT,
                "code", code.value(),
                "redirect_uri", code.redirect(),
                "code_verifier", code.verifier()));
    }

    /**
     * What somebody does between an application that sends them to the login and the application again.
     *
     * @param begun where the application sends them
     * @param back what the address begins with that leads back to it
     * @return that address, with the code
     */
    public URI through(URI begun, String back, String username, String identityProvider) {
        BrowserLogin login = new BrowserLogin(authorizationEndpoint, TEST_CLIENT);
        return login.follow(URI.create(begun + "&kc_idp_hint=" + identityProvider), back, username, TestUsers.PASSWORD);
    }

    private String token(Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            Matcher token = ACCESS_TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) {
                throw new IllegalStateException("Keycloak gave no token: " + answer.statusCode() + " " + answer.body());
            }
            return token.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not reach " + tokenEndpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while logging in", e);
        }
    }

    static String encoded(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
