package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.remote.Body;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What was filled in, on its way to a service: the fields are named as in the contract, and those of a part or a row of it begin with its name. */
record Sent(Form form, String part, Rows rows) {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final int MOST_ROWS = 50;

    static Sent of(Form form) {
        return new Sent(form, "", new Rows());
    }

    /** The version that the page showed. */
    String version() {
        return text("version");
    }

    String text(String field) {
        return form.text(part + field);
    }

    List<String> all(String field) {
        return form.all(part + field);
    }

    /** Of a hidden field. */
    UUID id(String field) {
        try {
            return UUID.fromString(text(field));
        } catch (IllegalArgumentException | NullPointerException damaged) {
            throw new BadRequestException(damaged);
        }
    }

    boolean ticked(String field) {
        return form.chosen(part + field, "ja");
    }

    /** Begins what is sent, with these texts; what was left empty is left out. */
    Body texts(String... fields) {
        var body = new Body();
        for (var field : fields) {
            body.with(field, text(field));
        }
        return body;
    }

    /** The fields {@code <name>-…}. */
    Sent part(String name) {
        return new Sent(form, part + name + "-", rows);
    }

    /**
     * Rows of fields {@code <name>-0-…}, {@code <name>-1-…} and so on.
     *
     * @param needed the field without which a row counts as left empty
     */
    List<Body> rows(String name, String needed, Function<Sent, Body> row) {
        var sent = IntStream.range(0, MOST_ROWS)
                .filter(at -> part(name + "-" + at).text(needed) != null)
                .boxed()
                .toList();
        rows.sent(part + name, sent);
        return sent.stream().map(at -> row.apply(part(name + "-" + at))).toList();
    }

    /** Of a field for a time in Denmark; another text is sent as it is, for the service to say what is wrong. */
    String instant(String field) {
        var written = text(field);
        try {
            return written == null
                    ? null
                    : LocalDateTime.parse(written)
                            .atZone(COPENHAGEN)
                            .toInstant()
                            .toString();
        } catch (DateTimeParseException noTime) {
            return written;
        }
    }

    /** Of a field with one thing a line. */
    List<String> lines(String field) {
        var written = text(field);
        return written == null
                ? List.of()
                : written.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
