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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays realms into a running Keycloak through its admin API. Not by its import directory, because that lies in the
 * installation, which all daemons of a user share.
 */
record RealmImport(URI keycloak, HttpClient http, String adminPassword, Path laid) {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int EXISTS = 409;

    /**
     * Lays in what is missing.
     *
     * @param realms the realm files by realm name
     * @param renew whether a realm whose file has changed is replaced, with all its users; else it is left as it is
     */
    void lay(Map<String, String> realms, boolean renew) throws IOException {
        Files.createDirectories(laid);
        for (Map.Entry<String, String> realm : realms.entrySet()) {
            Path copy = laid.resolve(realm.getKey() + ".json");
            boolean same = Files.exists(copy) && Files.readString(copy).equals(realm.getValue());
            if (same) {
                continue;
            }
            if (renew) {
                send(admin("/admin/realms/" + realm.getKey()).DELETE());
            }
            HttpResponse<String> answer = send(admin("/admin/realms")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(realm.getValue())));
            if (answer.statusCode() != CREATED && answer.statusCode() != EXISTS) {
                throw new IOException(
                        "Keycloak refused realm " + realm.getKey() + ": " + answer.statusCode() + " " + answer.body());
            }
            Files.writeString(copy, realm.getValue());
        }
    }

    /** A token of its own for each request: the administrator's live for a minute, an import can take longer. */
    private HttpRequest.Builder admin(String path) throws IOException {
        return HttpRequest.newBuilder(keycloak.resolve(path)).header("Authorization", "Bearer " + adminToken());
    }

    private String adminToken() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        Matcher token = TOKEN.matcher(answer.body());
        if (answer.statusCode() != OK || !token.find()) {
            throw new IOException("Keycloak refused its administrator: " + answer.statusCode());
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while laying in realms", e);
        }
    }
}
