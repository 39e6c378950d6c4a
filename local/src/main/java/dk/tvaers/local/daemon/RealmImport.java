package dk.tvaers.local.daemon;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays realms into a running Keycloak through its admin API. Not by its import directory, because that lies in the
 * installation, which all daemons of a user share.
 */
record RealmImport(URI keycloak, HttpClient http, String adminPassword) {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int EXISTS = 409;

    /** @param realms the realm files by realm name; a realm that exists is left as it is */
    void importMissing(Map<String, String> realms) throws IOException {
        String token = adminToken();
        for (Map.Entry<String, String> realm : realms.entrySet()) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(realm.getValue()))
                    .build());
            if (answer.statusCode() != CREATED && answer.statusCode() != EXISTS) {
                throw new IOException(
                        "Keycloak refused realm " + realm.getKey() + ": " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private String adminToken() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        Matcher token = TOKEN.matcher(answer.body());
        if (answer.statusCode() != OK || !token.find()) {
            throw new IOException("Keycloak refused its administrator: " + answer.statusCode());
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while laying in realms", e);
        }
    }
}
