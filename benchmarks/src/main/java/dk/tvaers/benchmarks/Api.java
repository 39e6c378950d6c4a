package dk.tvaers.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Single calls to the services, for all that is not load. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A rebuild of millions of events is one call. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int FIRST_ERROR = 400;

    private final Installation installation;
    private final Logins logins;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(Installation installation) {
        this.installation = installation;
        this.logins = new Logins(installation.parts());
    }

    JsonNode get(TestUsers user, String path) {
        return read(send(user, path, HttpRequest.newBuilder().GET()));
    }

    JsonNode post(TestUsers user, String path, Object body, String... headers) {
        return read(tryPost(user, path, body, headers));
    }

    JsonNode postCsv(TestUsers user, String path, String csv) {
        return read(send(
                user,
                path,
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(csv)).header("Content-Type", "text/csv")));
    }

    /** A POST that may be refused because an event has not arrived yet. */
    Optional<JsonNode> offer(TestUsers user, String path, Object body) {
        HttpResponse<String> answer = tryPost(user, path, body);
        return answer.statusCode() < FIRST_ERROR ? Optional.of(read(answer)) : Optional.empty();
    }

    String etag(TestUsers user, String path) {
        return send(user, path, HttpRequest.newBuilder().GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> tryPost(TestUsers user, String path, Object body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder()
                    .POST(
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .header("Content-Type", "application/json");
            return send(user, path, headers.length == 0 ? request : request.headers(headers));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpResponse<String> send(TestUsers user, String path, HttpRequest.Builder request) {
        Service service = Service.owners().stream()
                .filter(each -> path.startsWith("/" + each.prefix() + "/"))
                .findFirst()
                .orElseThrow();
        if (user != null) {
            request.header("Authorization", "Bearer " + logins.passwordToken(user));
        }
        try {
            return http.send(
                    request.uri(installation.url(service).resolve(path))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
