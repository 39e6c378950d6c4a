package dk.tvaers.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request of an {@link Attempt}, to the program that REST Assured speaks to. Who may call what is asked some ten thousand times in a run, of which
 * only the status and the words of the answer are read; REST Assured, with which everything else is tested, took half the time of those runs for itself.
 */
public final class ApiRequest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final List<String> form = new ArrayList<>();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final String boundary = UUID.randomUUID().toString();
    private BodyPublisher body = BodyPublishers.noBody();

    private ApiRequest() {}

    static ApiRequest json() {
        return new ApiRequest().contentType("application/json").accept("application/json");
    }

    ApiRequest token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public ApiRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ApiRequest contentType(String type) {
        return header("Content-Type", type);
    }

    public ApiRequest accept(String type) {
        return header("Accept", type);
    }

    public ApiRequest queryParam(String name, Object value) {
        query.add(pair(name, value));
        return this;
    }

    public ApiRequest formParam(String name, Object value) {
        form.add(pair(name, value));
        body = BodyPublishers.ofString(String.join("&", form));
        return this;
    }

    public ApiRequest multiPart(String name, String value) {
        return part("; name=\"" + name + "\"", "text/plain", value.getBytes(StandardCharsets.UTF_8));
    }

    public ApiRequest multiPart(String name, String file, byte[] content, String type) {
        return part("; name=\"" + name + "\"; filename=\"" + file + "\"", type, content);
    }

    /** A text as it is, anything else as JSON. */
    public ApiRequest body(Object value) {
        body = BodyPublishers.ofString(value instanceof String text ? text : SharedMapper.json(value));
        return this;
    }

    public ApiAnswer get(String path) {
        return send("GET", path);
    }

    public ApiAnswer post(String path) {
        return send("POST", path);
    }

    public ApiAnswer put(String path) {
        return send("PUT", path);
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path);
    }

    private ApiAnswer send(String method, String path) {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, parts.size() == 0 ? body : BodyPublishers.ofByteArray(closed()));
        headers.forEach(request::setHeader);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new ApiAnswer(answer.statusCode(), answer.headers().map().toString(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        var asked = query.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + String.join("&", query);
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + asked);
    }

    private ApiRequest part(String names, String type, byte[] content) {
        parts.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data" + names + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return contentType("multipart/form-data; boundary=" + boundary);
    }

    private byte[] closed() {
        parts.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return parts.toByteArray();
    }

    private static String pair(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
