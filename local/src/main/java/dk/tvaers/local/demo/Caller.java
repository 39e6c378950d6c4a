package dk.tvaers.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.tvaers.local.Service;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Somebody who uses the public APIs: a person with a login, or anyone. A service knows what another told only a moment
 * later, so what is refused for something that may still arrive is tried again for a while.
 */
final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);
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
        return patiently("POST " + path, () -> json("POST", path, body));
    }

    Answer postCsv(String path, String csv) {
        return patiently(
                "POST " + path,
                () -> request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    /** With an Idempotency-Key: said twice, done once. */
    Answer postOnce(String path, String key, JsonNode body) {
        return patiently("POST " + path, () -> json("POST", path, body).header("Idempotency-Key", key));
    }

    /** With the version that {@code versioned} has now. */
    Answer postTo(String path, String versioned, JsonNode body) {
        return change("POST", path, versioned, body, _ -> {});
    }

    /**
     * As {@link #postTo}, by any method.
     *
     * @param seen is told the version before each try
     */
    Answer change(String method, String path, String versioned, JsonNode body, Consumer<String> seen) {
        return patiently(method + " " + path, () -> {
            Answer current = send(request(versioned).GET());
            String tag = current.tag() == null ? "\"?\"" : current.tag();
            seen.accept(tag);
            return json(method, path, body).header("If-Match", tag);
        });
    }

    /** More and more rarely: many are waiting at once, and those who ask too often keep the answer from coming. */
    private Answer patiently(String what, Supplier<HttpRequest.Builder> request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_PAUSE;
        Answer answer = send(request.get());
        while (MAY_CHANGE.contains(answer.status()) && System.nanoTime() < end) {
            pause(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            answer = send(request.get());
        }
        return successful(what, answer);
    }

    private Answer successful(String what, Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException(
                    "The demonstration stopped: " + service.module() + " refused " + what + ": " + answer.problem());
        }
        return answer;
    }

    private HttpRequest.Builder json(String method, String path, JsonNode body) {
        if (body == null) {
            return request(path).method(method, BodyPublishers.noBody());
        }
        return request(path).header("Content-Type", "application/json").method(method, publisher(body));
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
            pause(Duration.ofSeconds(
                    response.headers().firstValueAsLong("Retry-After").orElse(1)));
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

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
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
