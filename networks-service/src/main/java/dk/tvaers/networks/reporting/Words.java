package dk.tvaers.networks.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a report says in one language. Public because the page is compiled elsewhere. */
public final class Words {
    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final DateTimeFormatter days;

    Words(Texts texts, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
        this.days = DateTimeFormatter.ofPattern(say("day-pattern"), language);
    }

    public String language() {
        return language.getLanguage();
    }

    /** A text of the page. */
    public String say(String key) {
        return text(key, Map.of());
    }

    /** A text of the page with something in it. */
    public String with(String key, Object first) {
        return text(key, Map.of("0", first));
    }

    public String with(String key, Object first, Object second) {
        return text(key, Map.of("0", first, "1", second));
    }

    /** What a code is called; a municipality's own code, which no text knows, stands for itself. */
    public String name(String kind, Object code) {
        return texts.find("report." + kind + "." + code, Map.of()).orElse(code.toString());
    }

    public String names(String kind, List<?> codes) {
        return codes.stream().map(code -> name(kind, code)).collect(Collectors.joining(", "));
    }

    public String perspective(String code) {
        return name("Perspective", code == null ? "unknown" : code);
    }

    public String day(LocalDate day) {
        return day == null ? "" : days.format(day);
    }

    /** As people write it: no zeros that say nothing. */
    public String number(BigDecimal value) {
        return value == null ? "–" : format().format(value);
    }

    /** Kroner: whole ones where it is whole, otherwise with both decimals. */
    public String money(BigDecimal amount) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    /** How many; a hidden count says only that they are few. */
    public String few(Integer count) {
        return count == null ? "< " + PeopleCount.SMALLEST_GROUP : count.toString();
    }

    /** The size of a sample; a dash where nothing was measured. */
    public String size(Integer n) {
        return n == null ? "–" : format().format(n);
    }

    /** The day of a moment in the municipality. */
    public String moment(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** A share in 0–1 as whole per cent. */
    public String percent(BigDecimal share) {
        return share == null
                ? "–"
                : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private String text(String key, Map<String, ?> arguments) {
        return texts.find("report." + key, arguments).orElseThrow(() -> new IllegalStateException("no text: " + key));
    }

    private NumberFormat format() {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(4);
        return format;
    }

    /** Where the texts are. */
    interface Texts {
        /** The text of a key with its arguments filled in; empty when there is none. */
        Optional<String> find(String key, Map<String, ?> arguments);
    }
}
