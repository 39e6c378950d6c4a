package dk.tvaers.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.tvaers.local.Service;
import dk.tvaers.local.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Somebody who uses the public APIs: a person with a login, or anyone. A service knows what another told only a moment
 * later, so what is refused for something that may still arrive is tried again for a while.
 */
final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TOO_MANY_REQUESTS = 429;
    /** Not yet allowed, not yet known, not yet in place, changed meanwhile, not yet there to be referred to. */
    private static final Set<Integer> MAY_CHANGE = Set.of(403, 404, 409, 412, 422);

    private final URI host;
    private final Service service;
    private final String token;

    /** @param token null for anyone */
    Caller(URI host, Service service, String token) {
        this.host = host;
        this.service = service;
        this.token = token;
    }

    Answer get(String path) {
        return successful("GET " + path, send(request(path).GET()));
    }

    /** For what another service has told of, and this one may not have heard yet. */
    JsonNode getPatiently(String path) {
        return patiently("GET " + path, () -> request(path).GET()).body();
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = null;
        do {
            String separator = path.contains("?") ? "&" : "?";
            JsonNode page = getPatiently(path + separator + "limit=100" + (next == null ? "" : "&cursor=" + next));
            page.path("items").forEach(items::add);
            next = page.path("next").asText(null);
        } while (next != null);
        return items;
    }

    Answer put(String path) {
        return patiently("PUT " + path, () -> request(path).PUT(BodyPublishers.noBody()));
    }

    Answer post(String path, JsonNode body) {
        return patiently("POST " + path, () -> json(path, body));
    }

    Answer postCsv(String path, String csv) {
        return patiently(
                "POST " + path,
                () -> request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    /** With an Idempotency-Key: said twice, done once. */
    Answer postOnce(String path, String key, JsonNode body) {
        return patiently("POST " + path, () -> json(path, body).header("Idempotency-Key", key));
    }

    /** With the version that {@code versioned} has now. */
    Answer postTo(String path, String versioned, JsonNode body) {
        return patiently("POST " + path, () -> {
            Answer current = send(request(versioned).GET());
            return json(path, body).header("If-Match", current.tag() == null ? "\"?\"" : current.tag());
        });
    }

    /** As {@link #postTo}. */
    Answer putTo(String path, String versioned, JsonNode body) {
        return patiently("PUT " + path, () -> {
            Answer current = send(request(versioned).GET());
            return request(path)
                    .header("Content-Type", "application/json")
                    .PUT(publisher(body))
                    .header("If-Match", current.tag() == null ? "\"?\"" : current.tag());
        });
    }

    private Answer patiently(String what, Supplier<HttpRequest.Builder> request) {
        Answer[] last = new Answer[1];
        Optional<Answer> settled = Waiting.upTo(PATIENCE).until(() -> {
            last[0] = send(request.get());
            return MAY_CHANGE.contains(last[0].status()) ? Optional.empty() : Optional.of(last[0]);
        });
        return successful(what, settled.orElse(last[0]));
    }

    private Answer successful(String what, Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException(
                    "The demonstration stopped: " + service.module() + " refused " + what + ": " + answer.problem());
        }
        return answer;
    }

    private HttpRequest.Builder json(String path, JsonNode body) {
        if (body == null) {
            return request(path).POST(BodyPublishers.noBody());
        }
        return request(path).header("Content-Type", "application/json").POST(publisher(body));
    }

    private static BodyPublisher publisher(JsonNode body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve("/" + service.prefix() + "/v1/" + path))
                .timeout(TIMEOUT)
                .header("Accept-Language", "en");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** A service that is asked too often says when to come back. */
    private Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        HttpResponse<String> response = exchange(built);
        while (response.statusCode() == TOO_MANY_REQUESTS) {
            pause(response.headers().firstValueAsLong("Retry-After").orElse(1));
            response = exchange(built);
        }
        return new Answer(
                response.statusCode(),
                tree(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration stopped: " + service.module() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the demonstration", e);
        }
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the demonstration", e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
