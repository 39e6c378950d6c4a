package dk.tvaers.local;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cookies of one host by path. The JDK's cookie manager keeps secure cookies from a plain connection; browsers make an
 * exception for localhost, and so does this.
 */
public final class CookieJar {

    private record Key(String path, String name) {}

    private final Map<Key, String> cookies = new LinkedHashMap<>();

    public void keep(HttpResponse<?> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            String[] parts = header.split(";");
            int equals = parts[0].indexOf('=');
            String path = "/";
            boolean ended = false;
            for (String part : parts) {
                String attribute = part.strip();
                if (attribute.regionMatches(true, 0, "Path=", 0, 5)) {
                    path = attribute.substring(5);
                }
                ended |= attribute.equalsIgnoreCase("Max-Age=0");
            }
            Key key = new Key(path, parts[0].substring(0, equals).strip());
            if (ended) {
                cookies.remove(key);
            } else {
                cookies.put(key, parts[0].substring(equals + 1));
            }
        }
    }

    public Optional<String> header(URI uri) {
        String header = cookies.entrySet().stream()
                .filter(cookie -> uri.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }
}
