package dk.tvaers.privacy;

import java.time.YearMonth;

/**
 * Finds Danish personal numbers (CPR) and puts a mark in their place, before a text is stored, logged, indexed or told.
 *
 * <p>Ten digits that begin with a valid date (ddmmyy) count, with or without separators, in any script's digits, across line
 * breaks. Modulus 11 is not asked: it has not been guaranteed since 1 October 2007 (cpr.dk). So a few other numbers are masked
 * too; a masked order number does less harm than a published personal number (domain.md §7). Digits that continue a longer
 * unbroken number do not count.
 *
 * <p>One pass, no regular expression: the time is linear in the length of the text, whatever it holds.
 */
public final class PersonalNumbers {
    /** Stands where a number stood. */
    public static final String MARK = "[personnummer fjernet]";

    private static final int DIGITS = 10;
    private static final int DATE_DIGITS = 6;
    /** As in "010190 - 1234": more than this between two digits and nobody reads them as one number. */
    private static final int MOST_SEPARATORS = 3;

    private PersonalNumbers() {}

    /** The text with a mark in place of each personal number, and how many there were. */
    public static Masked mask(String text) {
        var masked = new StringBuilder(text.length());
        var count = 0;
        var copied = 0;
        var at = 0;
        while (at < text.length()) {
            var codePoint = text.codePointAt(at);
            var width = Character.charCount(codePoint);
            if (Character.isDigit(codePoint) && !continuesANumber(text, at)) {
                var end = endOfNumber(text, at);
                if (end > 0) {
                    masked.append(text, copied, at).append(MARK);
                    count++;
                    copied = end;
                    at = end;
                    continue;
                }
            }
            at += width;
        }
        return count == 0
                ? new Masked(text, 0)
                : new Masked(masked.append(text, copied, text.length()).toString(), count);
    }

    /** Whether the text holds a personal number. */
    public static boolean in(String text) {
        return mask(text).count() > 0;
    }

    private static boolean continuesANumber(String text, int at) {
        return at > 0 && Character.isDigit(text.codePointBefore(at));
    }

    /** Index after the personal number that starts here; 0 when none does. */
    private static int endOfNumber(String text, int start) {
        var digits = new int[DIGITS];
        var found = 0;
        var separators = 0;
        var at = start;
        while (found < DIGITS) {
            if (at >= text.length() || separators > MOST_SEPARATORS) {
                return 0;
            }
            var codePoint = text.codePointAt(at);
            if (Character.isDigit(codePoint)) {
                digits[found++] = Character.digit(codePoint, 10);
                separators = 0;
                if (found == DATE_DIGITS && !isDate(digits)) {
                    return 0;
                }
            } else if (isSeparator(codePoint)) {
                separators++;
            } else {
                return 0;
            }
            at += Character.charCount(codePoint);
        }
        var goesOn = at < text.length() && Character.isDigit(text.codePointAt(at));
        return goesOn ? 0 : at;
    }

    /** The century is not in the date digits, so 29 February counts when either century has it. */
    private static boolean isDate(int[] digits) {
        var day = digits[0] * 10 + digits[1];
        var month = digits[2] * 10 + digits[3];
        var year = digits[4] * 10 + digits[5];
        return month >= 1
                && month <= 12
                && day >= 1
                && (YearMonth.of(1900 + year, month).isValidDay(day)
                        || YearMonth.of(2000 + year, month).isValidDay(day));
    }

    private static boolean isSeparator(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.DASH_PUNCTUATION
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || codePoint == 0x2212 // the minus sign is no dash to Unicode
                || "./_,:;|+*'\"()·•".indexOf(codePoint) >= 0;
    }

    /**
     * A text without personal numbers.
     *
     * @param text the text, with {@link #MARK} where a number stood
     * @param count how many numbers were masked
     */
    public record Masked(String text, int count) {}
}
