package dk.tvaers.portal.page;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * What the frame of a page needs, and how a page says something.
 *
 * @param path its own address without a query, for the menu and for the way back after a change of language
 * @param query its query with the question mark, or nothing
 * @param style address of our style sheet
 * @param reader whoever is logged in; null on pages for everybody, which do not ask
 */
public record Page(
        Language language,
        String path,
        String query,
        String municipality,
        String contact,
        String style,
        Reader reader) {
    private static final int SHORT = 240;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** The same page for somebody who is logged in. */
    public Page of(Reader whoever) {
        return new Page(language, path, query, municipality, contact, style, whoever);
    }

    /** The text of a key of the bundles. */
    public String t(String key) {
        return Texts.in(language).say(key);
    }

    /** The same with one argument. */
    public String t1(String key, Object argument) {
        return Texts.in(language).say(key, argument);
    }

    /** The same with two arguments. */
    public String t2(String key, Object first, Object second) {
        return Texts.in(language).say(key, first, second);
    }

    /** The word for a value of a service; a service that is newer than the portal may know more of them. */
    public String word(String kind, String value) {
        var texts = Texts.in(language);
        var key = kind + "." + value;
        return texts.say(texts.has(key) ? key : kind + ".other");
    }

    /** Whether there is a word of its own for a value. */
    public boolean knows(String kind, String value) {
        return Texts.in(language).has(kind + "." + value);
    }

    /** A day, such as 30. november 2026. */
    public String day(Instant at) {
        return at == null ? "" : date(LocalDate.ofInstant(at, COPENHAGEN));
    }

    /** The same of a date. */
    public String date(LocalDate date) {
        return date == null ? "" : formatted(FormatStyle.LONG).format(date);
    }

    /** A day and a time, such as 30. november 2026 kl. 13.15. */
    public String time(Instant at) {
        return at == null ? "" : day(at) + " " + t1("frame.at", TIME.format(at.atZone(COPENHAGEN)));
    }

    /** A month, such as januar 2027, of a value such as 2027-01. */
    public String month(String yearMonth) {
        return YearMonth.parse(yearMonth).format(DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()));
    }

    private DateTimeFormatter formatted(FormatStyle style) {
        // British, because readers in Denmark expect the day before the month.
        var locale = language == Language.EN ? Locale.UK : language.locale();
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
    }

    /** A number, such as 20,5. */
    public String number(BigDecimal number) {
        return number == null
                ? ""
                : NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    /** An amount in kroner, such as 5.000 kr. or 2.500,50 kr. */
    public String money(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount) + " kr.";
    }

    /** Paragraphs of a text that somebody wrote. */
    public List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The beginning of a text. */
    public String shortened(String text) {
        return text.length() <= SHORT
                ? text
                : text.substring(0, text.lastIndexOf(' ', SHORT) < 1 ? SHORT : text.lastIndexOf(' ', SHORT)) + " …";
    }

    /** For the query of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where the reader gets this page in the other language. */
    public String inOtherLanguage() {
        return "/sprog/" + language.other().code() + "?til=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    /** Whether the page is the one at an address, or under it. */
    public boolean at(String address) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }
}
