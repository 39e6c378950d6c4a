package dk.tvaers.members.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Speaks GraphQL with OS2mo, as whom the settings say. */
@ApplicationScoped
class Os2mo {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final Os2moSettings settings;
    private final ObjectMapper json;
    private final HttpClient http;

    Os2mo(Os2moSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    boolean isThere() {
        return settings.url().isPresent();
    }

    /** A conversation: one token, as many questions as it takes. */
    Conversation begin() {
        URI url = settings.url().orElseThrow(() -> new RegisterAwayException("no register is configured"));
        return new Conversation(url, settings.tokenUrl().map(this::token).orElse(null));
    }

    private String token(URI url) {
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret().orElse(""));
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return answer(request).path("access_token").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode answer(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new RegisterAwayException("the register answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new RegisterAwayException("the register did not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegisterAwayException("interrupted", interrupted);
        }
    }

    /** Asks with one token. */
    final class Conversation {
        private final URI url;
        private final String token;

        private Conversation(URI url, String token) {
            this.url = url;
            this.token = token;
        }

        JsonNode ask(String query, Map<String, ?> variables) {
            HttpRequest.Builder request = HttpRequest.newBuilder(url).header("Content-Type", "application/json");
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            JsonNode answer = answer(request.POST(BodyPublishers.ofString(body(query, variables))));
            if (answer.path("errors").size() > 0 || !answer.path("data").isObject()) {
                throw new RegisterAwayException("the register did not understand the question");
            }
            return answer.path("data");
        }

        /** Every object, page by page. A page may be short or empty before the last; only the cursor says that it was the last. */
        void each(String field, String query, Consumer<JsonNode> object) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("limit", settings.pageSize());
            JsonNode next;
            do {
                JsonNode page = ask(query, variables).path(field);
                page.path("objects").forEach(object);
                next = page.path("page_info").path("next_cursor");
                variables.put("cursor", next.asText());
            } while (next.isTextual());
        }

        private String body(String query, Map<String, ?> variables) {
            try {
                return json.writeValueAsString(Map.of("query", query, "variables", variables));
            } catch (JsonProcessingException failed) {
                throw new IllegalStateException("a question could not be written", failed);
            }
        }
    }
}
