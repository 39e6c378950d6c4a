package dk.tvaers.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.LocalParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;

/**
 * The portal's client of the realm, copied for one run: Keycloak tells this run's portal of sessions that ended, wherever it listens. It goes
 * with this process.
 */
final class PortalClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENTS = "/admin/realms/tvaers/clients";

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalParts parts;
    private final String name = "tvaers-portal-" + UUID.randomUUID();
    private final String secret = UUID.randomUUID().toString();
    private final String id;

    private PortalClient(LocalParts parts, URI portal) {
        this.parts = parts;
        var client = (ObjectNode)
                admin("GET", CLIENTS + "?clientId=tvaers-portal", "").get(0);
        client.remove("id");
        client.put("clientId", name).put("secret", secret);
        ((ObjectNode) client.get("attributes"))
                .put("backchannel.logout.url", portal.resolve("/log-ud/overalt").toString())
                .put("backchannel.logout.session.required", "true");
        admin("POST", CLIENTS, client.toString());
        this.id =
                admin("GET", CLIENTS + "?clientId=" + name, "").get(0).get("id").textValue();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> admin("DELETE", CLIENTS + "/" + id, "")));
    }

    static PortalClient of(LocalParts parts, URI portal) {
        return new PortalClient(parts, portal);
    }

    String name() {
        return name;
    }

    String secret() {
        return secret;
    }

    /** How long what this run's portal gets of the login is good; then it has to be renewed. */
    void renewedAfter(Duration lifespan) {
        var client = (ObjectNode) admin("GET", CLIENTS + "/" + id, "");
        ((ObjectNode) client.get("attributes")).put("access.token.lifespan", Long.toString(lifespan.toSeconds()));
        admin("PUT", CLIENTS + "/" + id, client.toString());
    }

    /** Ends the sessions of everybody who is logged in to this run's portal, as an administrator or another device would. */
    void endSessions() {
        admin("GET", CLIENTS + "/" + id + "/user-sessions", "")
                .forEach(session -> admin(
                        "DELETE",
                        "/admin/realms/tvaers/sessions/" + session.get("id").textValue(),
                        ""));
    }

    private JsonNode admin(String method, String path, String body) {
        try {
            var password = Files.readString(parts.directory().resolve("keycloak-admin.password"));
            var token = send(
                    "POST",
                    "/realms/master/protocol/openid-connect/token",
                    "grant_type=password&client_id=admin-cli&username=admin&password=" + password.strip(),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            return send(
                    method,
                    path,
                    body,
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    "Bearer " + token.get("access_token").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(parts.issuer()).resolve(path))
                .headers(headers)
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
