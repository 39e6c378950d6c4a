package dk.tvaers.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.local.TestUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** Somebody who calls the four APIs. Every answer anybody got is remembered, headers and all. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Collection<String> SEEN = new ConcurrentLinkedQueue<>();

    private final UnaryOperator<HttpRequest.Builder> login;

    private Caller(UnaryOperator<HttpRequest.Builder> login) {
        this.login = login;
    }

    /** Without a login, as citizens and municipal portals call. */
    static Caller anybody() {
        return new Caller(request -> request);
    }

    static Caller withToken(String token) {
        return new Caller(request -> request.header("Authorization", "Bearer " + token));
    }

    /** Through the password form of the realm's own test users. */
    static Caller as(TestUsers user) {
        return withToken(Suite.running().logins().passwordToken(user));
    }

    /** All answers of this run. */
    static Collection<String> answersSeen() {
        return SEEN;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** A POST that is safe to repeat with the same key. */
    Answer postOnce(String path, Object body, UUID key) {
        return post(path, body, "Idempotency-Key", key.toString());
    }

    /** A POST on the newest state of the thing. */
    Answer postTo(String thing, String path, Object body) {
        return post(path, body, "If-Match", get(thing).expect(200).etag());
    }

    /** @param body a text goes as CSV, anything else as JSON */
    private Answer send(String method, String path, Object body, String... headers) {
        var request = login.apply(
                HttpRequest.newBuilder(Suite.running().address(path)).timeout(PATIENCE));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else if (body instanceof String text) {
            request.header("Content-Type", "text/csv").method(method, BodyPublishers.ofString(text));
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(written(body)));
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            SEEN.add(answer.headers().map() + "\n" + answer.body());
            return new Answer(method + " " + path, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
