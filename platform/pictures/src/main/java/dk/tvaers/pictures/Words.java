package dk.tvaers.pictures;

import dk.tvaers.figures.SmallGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Words, numbers and dates in the reader's language; the same in every program, whatever its locale data. */
public final class Words {
    private static final List<String> MONTHS_DA = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT_DA =
            List.of("jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.");
    private static final List<String> SHORT_EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final int DECIMALS = 2;

    private final boolean english;

    public Words(Locale language) {
        this.english = language.getLanguage().equals("en");
    }

    String language() {
        return english ? "en" : "da";
    }

    String of(Phrase phrase, Object... values) {
        String text = phrase.in(english);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    public String number(double value) {
        return number(BigDecimal.valueOf(value));
    }

    public String number(BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    String percent(double share) {
        return number((double) Math.round(share * 100)) + (english ? "%" : "\u00a0%");
    }

    public String of(Figure figure) {
        return figure.absence()
                .map(phrase -> of(phrase, SmallGroups.FEWEST))
                .or(() -> figure.value().map(this::number))
                .orElseThrow();
    }

    public String date(LocalDate date) {
        String month = (english ? MONTHS_EN : MONTHS_DA).get(date.getMonthValue() - 1);
        return date.getDayOfMonth() + (english ? " " : ". ") + month + " " + date.getYear();
    }

    String month(LocalDate date) {
        return (english ? SHORT_EN : SHORT_DA).get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    String day(LocalDate date) {
        return date.getDayOfMonth()
                + (english ? " " : ". ")
                + (english ? SHORT_EN : SHORT_DA).get(date.getMonthValue() - 1);
    }

    String time(Duration time) {
        TimeUnit unit = TimeUnit.of(time);
        return unit.said(unit.in(time), this);
    }
}
