package dk.tvaers.networks.history;

import dk.tvaers.web.problem.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What single fields of a file must be; gathers what is wrong in the order it is asked. */
final class Fields {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final LocalDate today;
    private final List<Violation> wrong = new ArrayList<>();

    Fields(LocalDate today) {
        this.today = today;
    }

    List<Violation> wrong() {
        return List.copyOf(wrong);
    }

    void say(String pointer, String key, Object... arguments) {
        wrong.add(Violation.of(pointer, key, arguments));
    }

    /** A text that must be there, of at most so many characters. */
    void text(String pointer, String value, int most) {
        if (value == null || value.isBlank()) {
            say(pointer, "not-blank");
        } else {
            optionalText(pointer, value, most);
        }
    }

    void optionalText(String pointer, String value, int most) {
        if (value != null && value.isBlank()) {
            say(pointer, "not-blank");
        } else if (value != null && value.length() > most) {
            say(pointer, "history-too-long", most);
        } else if (value != null && value.indexOf('\0') >= 0) {
            say(pointer, "unstorable-text");
        }
    }

    boolean form(String pointer, String value, Pattern form) {
        if (value == null) {
            say(pointer, "not-null");
            return false;
        }
        if (!form.matcher(value).matches()) {
            say(pointer, "pattern");
            return false;
        }
        return true;
    }

    <E extends Enum<E>> Optional<E> oneOf(String pointer, String value, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return Optional.of(each);
            }
        }
        say(pointer, value == null ? "not-null" : "unknown-value");
        return Optional.empty();
    }

    void there(String pointer, Object value) {
        if (value == null) {
            say(pointer, "not-null");
        }
    }

    void atMost(String pointer, List<?> list, int most) {
        if (list.size() > most) {
            say(pointer, "history-too-many", most);
        }
    }

    /** A day that must be there, until today. */
    Optional<LocalDate> day(String pointer, String value) {
        if (value == null) {
            say(pointer, "not-null");
        }
        return optionalDay(pointer, value);
    }

    /** Empty as well when it is no day. */
    Optional<LocalDate> optionalDay(String pointer, String value) {
        if (value == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = read(value);
        if (day.isEmpty()) {
            say(pointer, "history-no-day");
        } else if (day.get().isAfter(today)) {
            say(pointer, "history-future");
        } else if (day.get().isBefore(EARLIEST)) {
            say(pointer, "history-too-early", EARLIEST.getYear());
        }
        return day;
    }

    /** Says at the later one that it comes before the other, where both are days. */
    void order(Optional<LocalDate> earlier, String pointer, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            say(pointer, "history-order", earlier.get());
        }
    }

    private static Optional<LocalDate> read(String value) {
        try {
            return DAY.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
