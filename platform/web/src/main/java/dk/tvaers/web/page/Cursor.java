package dk.tvaers.web.page;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the next page of a keyset-ordered list begins: the sort key values of the last row already shown. Opaque to
 * clients. A damaged cursor, or one of another list, is a 400 when it is read.
 *
 * <p>Write: {@code Cursor.of(row.submittedAt(), row.id())}. Read: {@code cursor.instant(0)}, {@code cursor.uuid(1)}.
 */
public final class Cursor {
    private static final String SEPARATOR = "~";

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    /** Values in the order of the sort key: texts, numbers, instants, dates, UUIDs, enums. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(Object::toString).toList());
    }

    /** Reads what {@link #encoded()} wrote. */
    public static Cursor decode(String encoded) {
        return reading(encoded, text -> {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(Arrays.stream(joined.split(SEPARATOR, -1))
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .toList());
        });
    }

    /** The form that clients carry back. */
    public String encoded() {
        // URL encoding leaves every character of the value apart from the separator.
        String joined = values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        if (index >= values.size()) {
            throw damaged();
        }
        return values.get(index);
    }

    public UUID uuid(int index) {
        return reading(text(index), UUID::fromString);
    }

    public Instant instant(int index) {
        return reading(text(index), Instant::parse);
    }

    public LocalDate date(int index) {
        return reading(text(index), LocalDate::parse);
    }

    public long number(int index) {
        return reading(text(index), Long::parseLong);
    }

    private static <T> T reading(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw damaged();
        }
    }

    private static ProblemException damaged() {
        return Problems.malformed("/cursor", "damaged-cursor");
    }
}
