package dk.tvaers.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;

/**
 * What a service answered.
 *
 * @param request method and path, to say what failed
 */
record Answer(String request, int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Answer expect(int expected) {
        Assertions.assertEquals(expected, status, () -> request + " answered " + body);
        return this;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request + " answered no JSON: " + body, e);
        }
    }

    UUID id(String field) {
        return UUID.fromString(json().path(field).textValue());
    }

    UUID id() {
        return id("id");
    }

    String etag() {
        return headers.firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(request + " answered without an ETag"));
    }
}
