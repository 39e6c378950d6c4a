package dk.tvaers.privacy;

/**
 * Finds Danish personal numbers (CPR) and puts a mark in their place, before a text is stored, logged, indexed or told.
 *
 * <p>Ten digits that begin with a valid date (ddmmyy) count (domain.md §7), in any script's digits, with or without blanks,
 * separators, invisible characters, line breaks and markup between them, also in percent-encoded addresses. Modulus 11 has not
 * been guaranteed since 1 October 2007 (cpr.dk), so it is told but not asked. Digits that continue a longer number written in
 * one do not count. What that means for other numbers, and why: docs/adr/0030.
 *
 * <p>Masking what was masked changes nothing, and the time is linear in the length of the text, whatever it holds.
 */
public final class PersonalNumbers {
    /** Stands where a number stood. */
    public static final String MARK = "[personnummer fjernet]";

    private PersonalNumbers() {}

    /** The text with a mark in place of each personal number, and how many there were. */
    public static Masked mask(String text) {
        return ShownReading.differs(text) ? asShown(text) : asWritten(text);
    }

    /** Whether the text holds a personal number. */
    public static boolean in(String text) {
        return mask(text).count() > 0;
    }

    private static Masked asWritten(String text) {
        var found = NumberScan.of(new WrittenReading(text));
        return new Masked(found.mark(text, MARK), found.count(), found.checked());
    }

    /** As shown and then as written, because %30 may be a digit, and may be a percent sign before a number. */
    private static Masked asShown(String text) {
        var found = NumberScan.of(new ShownReading(text));
        var rest = asWritten(found.mark(text, MARK));
        return new Masked(rest.text(), found.count() + rest.count(), found.checked() + rest.checked());
    }

    /**
     * A text without personal numbers.
     *
     * @param text the text, with {@link #MARK} where a number stood
     * @param count how many numbers were masked
     * @param checked how many of them modulus 11 confirms; the others may be personal numbers all the same
     */
    public record Masked(String text, int count, int checked) {}
}
