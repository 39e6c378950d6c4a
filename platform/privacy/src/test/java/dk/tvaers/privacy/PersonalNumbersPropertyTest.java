package dk.tvaers.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of masking whatever the text. */
class PersonalNumbersPropertyTest {
    private static final List<String> WRITTEN = List.of(
            "", "-", " ", "/", ".", "–", "—", "−", "_", ",", ":", ";", "|", "+", "*", "'", "·", "•", "~", "=", "#",
            "\\", "(", ")", "[", "]", "\n", "\r\n", "\t", "\u00a0", "\u2007", "\u202f", "\u3000", "\u200b", "\u200d",
            "\u00ad", "\ufeff", "\u2060", "\u0301", "🌳", "**", "> ", "----");
    private static final List<String> SHOWN = List.of(
            "",
            "-",
            " ",
            "\n",
            "%20",
            "%2D",
            "%252D",
            "%C2%A0",
            "%E2%80%8B",
            "&nbsp;",
            "&#45;",
            "&#x2011;",
            "&shy;",
            "&amp;nbsp;",
            "<b>",
            "</b>",
            "<br/>",
            "<td class=\"x1\">");
    /** What a careless rule would stumble over. */
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "2",
            "3",
            "9",
            "01",
            "0190",
            "010190",
            "1234",
            "0101901234",
            "٠",
            "𝟏",
            "²",
            "⑫",
            "x",
            "Æ",
            "-",
            " ",
            ".",
            "\n",
            "\u200b",
            "%",
            "%2",
            "%20",
            "%25",
            "%30",
            "%2D",
            "%C3",
            "%E2%80%8B",
            "&",
            "#",
            ";",
            "&#48;",
            "&#x3",
            "amp;",
            "&amp;",
            "<",
            "<b",
            ">",
            "</b>",
            "[",
            "]",
            PersonalNumbers.MARK,
            "\ud835");

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().all().ofMaxLength(60));
    }

    /** Ten digits, of which the first six are a date. */
    @Provide
    Arbitrary<String> number() {
        var dates = Arbitraries.integers()
                .between(0, 36_523)
                .map(days -> LocalDate.of(1900, 1, 1).plusDays(days).format(DateTimeFormatter.ofPattern("ddMMyy")));
        return Combinators.combine(dates, Arbitraries.strings().numeric().ofLength(4))
                .as((date, four) -> date + four);
    }

    @Provide
    Arbitrary<List<String>> written() {
        return Arbitraries.of(WRITTEN).list().ofSize(9);
    }

    @Provide
    Arbitrary<List<String>> shown() {
        return Arbitraries.of(SHOWN).list().ofSize(9);
    }

    @Provide
    Arbitrary<Integer> zero() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.isDigit(each) && Character.digit(each, 10) == 0);
    }

    @Property(tries = 5000)
    void maskingAgainChangesNothing(@ForAll("anything") String text) {
        var once = PersonalNumbers.mask(text);

        var twice = PersonalNumbers.mask(once.text());

        assertEquals(once.text(), twice.text());
        assertEquals(0, twice.count());
    }

    @Property(tries = 3000)
    void aTextWithoutTenDigitsStays(@ForAll("anything") String text) {
        var few = text.codePoints()
                .filter(each -> Signs.of(each) >= Signs.BREAK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(0, "010190123")
                .toString();

        assertEquals(few, PersonalNumbers.mask(few).text());
    }

    @Property(tries = 3000)
    void whateverStandsBetweenItsDigitsTheWholeNumberGoesAndTheRestStays(
            @ForAll("number") String number, @ForAll("written") List<String> between) {
        assertMasked(number, between, Function.identity());
    }

    @Property(tries = 3000)
    void encodingAndMarkupHideNoNumber(@ForAll("number") String number, @ForAll("shown") List<String> between) {
        assertMasked(number, between, Function.identity());
    }

    @Property(tries = 2000)
    void theDigitsOfAnyScriptCount(
            @ForAll("number") String number, @ForAll("written") List<String> between, @ForAll("zero") int zero) {
        assertMasked(number, between, digit -> Character.toString(zero + digit.charAt(0) - '0'));
    }

    private static void assertMasked(String number, List<String> between, Function<String, String> digit) {
        var written = new StringBuilder(digit.apply(number.substring(0, 1)));
        for (var i = 1; i < number.length(); i++) {
            written.append(between.get(i - 1)).append(digit.apply(number.substring(i, i + 1)));
        }

        var masked = PersonalNumbers.mask("Æbler til 7 kr., nr " + written + "x, og 200 pærer.");

        assertEquals("Æbler til 7 kr., nr " + PersonalNumbers.MARK + "x, og 200 pærer.", masked.text());
        assertEquals(1, masked.count());
    }

    /** A pass that never goes back is linear, and so is what it leaves. */
    @Property(tries = 2000)
    void everySignIsReadOnceInOrder(@ForAll("anything") String text) {
        for (var reading : List.of(new WrittenReading(text), new ShownReading(text))) {
            var until = 0;
            while (reading.next()) {
                assertEquals(until, reading.start);
                assertTrue(reading.end > until);
                until = reading.end;
            }
            assertEquals(text.length(), until);
        }
        assertTrue(PersonalNumbers.mask(text).text().length() <= text.length() * PersonalNumbers.MARK.length());
    }
}
