package dk.tvaers.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Reads pages of the portal and sends the forms that stand on them, as a browser without scripts does. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_ERROR = 400;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    /** @throws IllegalStateException when the answer is an error */
    Document read(String path) {
        return sent(HttpRequest.newBuilder(Suite.running().page(path)).GET());
    }

    /** Fills in a form of a page and sends it. */
    Document send(Document page, String action, Map<String, String> filled) {
        var form = (FormElement) page.selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new IllegalStateException("No form to " + action + " on " + page.location());
        }
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().stream()
                .filter(field -> !filled.containsKey(field.key()))
                .forEach(field -> fields.computeIfAbsent(field.key(), _ -> new ArrayList<>())
                        .add(field.value()));
        filled.forEach((name, value) -> {
            if (page.select("[name=" + name + "]").isEmpty()) {
                throw new IllegalStateException("No field " + name + " in the form to " + action);
            }
            fields.put(name, List.of(value));
        });
        return sent(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Every address that was asked for. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Whether any page that was shown holds the text. */
    boolean saw(String text) {
        return pages.stream().anyMatch(page -> page.contains(text));
    }

    private Document sent(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept-Language", "da").timeout(PATIENCE).build(), BodyHandlers.ofString());
            addresses.add(answer.request().uri().toString());
            addresses.add(answer.uri().toString());
            pages.add(answer.headers().map() + "\n" + answer.body());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return Jsoup.parse(answer.body(), answer.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> Stream.of(field.getKey(), value)
                                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                                .collect(Collectors.joining("="))))
                .collect(Collectors.joining("&"));
    }
}
