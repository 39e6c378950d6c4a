package dk.tvaers.system;

import dk.tvaers.local.CookieJar;
import dk.tvaers.local.TestUsers;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Reads pages of the portal and sends the forms that stand on them, as a browser without scripts does. It comes through a proxy
 * in front of the portal, as in a cluster, under the address that the realm knows.
 */
final class Browser implements Window {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_ERROR = 400;
    private static final int MOST_REDIRECTS = 20;
    private static final String KNOWN = "localhost:8100";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, CookieJar> cookies = new HashMap<>();
    private final List<String> cookiesSet = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    @Override
    public Document read(String path) {
        return shown(ask(
                HttpRequest.newBuilder().GET(), URI.create("http://" + KNOWN).resolve(path)));
    }

    @Override
    public int status(String path) {
        return load(path).statusCode();
    }

    /** The answer to an address, whatever it is. */
    HttpResponse<String> load(String path) {
        return ask(HttpRequest.newBuilder().GET(), URI.create("http://" + KNOWN).resolve(path));
    }

    @Override
    public Document logIn(String path, Staff who) {
        var page = read(path);
        page = shown(ask(
                HttpRequest.newBuilder().GET(),
                URI.create(page.selectFirst("a[href*=" + who.identityProvider() + "]")
                        .absUrl("href"))));
        for (var step = 0; !page.location().startsWith("http://" + KNOWN); step++) {
            if (step > MOST_REDIRECTS) {
                throw new IllegalStateException("The login did not end, last at " + page.location());
            }
            var form = (FormElement) page.selectFirst("form");
            var asksForPassword = page.selectFirst("input[name=password]") != null;
            page = send(
                    page,
                    form,
                    asksForPassword ? Map.of("username", who.username(), "password", TestUsers.PASSWORD) : Map.of());
        }
        return page;
    }

    /** What the portal has stored here, as the next request carries it. */
    String portalCookies() {
        return jar(URI.create("http://" + KNOWN))
                .header(URI.create("http://" + KNOWN + "/arbejdsrum"))
                .orElse("");
    }

    /** Loses what the portal has stored here, as when a session ends. */
    void forgetPortal() {
        cookies.remove(KNOWN);
    }

    /** Every cookie that was set, with its attributes. */
    List<String> cookiesSet() {
        return List.copyOf(cookiesSet);
    }

    /** Sends a form as another site would, with the cookies of this browser; the status of the answer. */
    int sendFromElsewhere(String path) {
        return ask(
                        form(BodyPublishers.noBody())
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .header("Origin", "https://elsewhere.example"),
                        URI.create("http://" + KNOWN).resolve(path))
                .statusCode();
    }

    /** Sends a form of a page that was read before; the answer, whatever its status. */
    HttpResponse<String> send(String path) {
        return send(path, Map.of());
    }

    /** The same with what was filled in. */
    HttpResponse<String> send(String path, Map<String, String> filled) {
        var fields = filled.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        return ask(
                form(BodyPublishers.ofString(encoded(fields))),
                URI.create("http://" + KNOWN).resolve(path));
    }

    private static HttpRequest.Builder form(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
    }

    /** Of any page that was read before. */
    @Override
    public Document send(Document page, String action, Map<String, String> filled) {
        var form = (FormElement) page.selectFirst("form[action=\"" + action + "\"]");
        if (form == null) {
            throw new IllegalStateException("No form to " + action + " on " + page.location());
        }
        return send(page, form, filled);
    }

    /** Sends a form with a file of a page that was read before. */
    Document send(String path, Multipart form) {
        return shown(ask(
                form(form.body()).setHeader("Content-Type", form.type()),
                URI.create("http://" + KNOWN).resolve(path)));
    }

    private Document send(Document page, FormElement form, Map<String, String> filled) {
        return shown(
                ask(form(BodyPublishers.ofString(encoded(fields(form, filled)))), URI.create(form.absUrl("action"))));
    }

    private static Map<String, List<String>> fields(FormElement form, Map<String, String> filled) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().stream()
                .filter(field -> !filled.containsKey(field.key()))
                .forEach(field -> fields.computeIfAbsent(field.key(), _ -> new ArrayList<>())
                        .add(field.value()));
        filled.forEach((name, value) -> {
            if (form.select("[name=" + name + "]").isEmpty()) {
                throw new IllegalStateException("No field " + name + " in " + form);
            }
            fields.put(name, List.of(value));
        });
        return fields;
    }

    /** Every address that was asked for. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Whether any page that was shown holds the text. */
    boolean saw(String text) {
        return pages.stream().anyMatch(page -> page.contains(text));
    }

    private static Document shown(HttpResponse<String> answer) {
        var portal = Suite.running().page("/").getAuthority();
        var address = answer.uri().toString().replace(portal, KNOWN);
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), address);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request, URI address) {
        var next = address;
        var answer = exchange(request, next);
        for (var step = 0; step < MOST_REDIRECTS; step++) {
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) {
                return answer;
            }
            next = next.resolve(location.get());
            answer = exchange(HttpRequest.newBuilder().GET(), next);
        }
        throw new IllegalStateException("Too many redirects, last to " + next);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, URI address) {
        var jar = jar(address);
        jar.header(address).ifPresent(value -> request.header("Cookie", value));
        var isPortal = KNOWN.equals(address.getAuthority());
        if (isPortal) {
            request.header("X-Forwarded-Host", KNOWN).header("X-Forwarded-Proto", "http");
        }
        try {
            var answer = http.send(
                    request.uri(isPortal ? Suite.running().page(path(address)) : address)
                            .header("Accept-Language", "da")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            jar.keep(answer);
            addresses.add(address.toString());
            if (isPortal) {
                cookiesSet.addAll(answer.headers().allValues("Set-Cookie"));
                pages.add(answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CookieJar jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), _ -> new CookieJar());
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
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
