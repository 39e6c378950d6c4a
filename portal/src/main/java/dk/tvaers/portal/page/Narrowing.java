package dk.tvaers.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page that shows much is narrowed to, as it stands in its address.
 *
 * @param names fields of the page, and what the contract of the service calls each
 */
public record Narrowing(Form form, Map<String, String> names) {
    public Narrowing {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** By the names of the contract. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        given().forEach(field -> asked.put(names.get(field), form.text(field)));
        return asked;
    }

    /** Whether only a part is asked for. */
    public boolean any() {
        return !asked().isEmpty();
    }

    /**
     * For an address of the same part; nothing when all is asked for.
     *
     * @param before "?" or "&"
     */
    public String query(String before) {
        var query =
                given().map(field -> field + "=" + encoded(form.text(field))).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : before + query;
    }

    private Stream<String> given() {
        return names.keySet().stream().filter(field -> form.text(field) != null);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
