package dk.tvaers.reporting.picture;

import dk.tvaers.pictures.Words;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What pictures say of figures, in the reader's language. */
public record PictureTexts(Messages messages, MunicipalCalendar calendar, Locale language) {
    /** A text with its values in order. */
    public String of(String key, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(Integer.toString(i), values[i]);
        }
        return messages.text("picture-" + key, language, named);
    }

    /** One or many: two texts, {@code key-one} and {@code key}. */
    public String counted(String key, long n) {
        return of(n == 1 ? key + "-one" : key, number(n));
    }

    /** The name of a code; one that an installation added stands for itself. */
    public String named(String kind, String code) {
        return messages.find("picture-" + kind + "-" + code, language, Map.of()).orElse(code);
    }

    public String named(String kind, Enum<?> code) {
        return named(kind, code.name());
    }

    public String number(long n) {
        return new Words(language).number(n);
    }

    public String day(Instant at) {
        return new Words(language).date(calendar.dayOf(at));
    }
}
