package dk.tvaers.privacy;

/**
 * Looks for personal numbers in one pass: the last ten digits are kept, and judged where the digits they end with end. Nothing is
 * read twice, so the time is linear whatever the text holds.
 *
 * <p>Where numbers overlap, as in "12 01 01 90 12 34", all of them are one place: no part of any is left.
 */
final class NumberScan {
    private static final int DIGITS = 10;
    private static final int CHECK = 11;
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    /** Different ones in a row; the same one repeated counts once. Nobody reads on over more. */
    private static final int MOST_SEPARATORS = 6;

    private final int[] digits = new int[DIGITS];
    private final int[] starts = new int[DIGITS];
    /** Whether a digit is the first of those written in one. */
    private final boolean[] opens = new boolean[DIGITS];

    private final Places places = new Places();
    private int size;
    private int oldest;
    private int end;
    private boolean judged = true;
    private boolean afterPlainDigit;
    private int separators;
    private int lastSeparator;

    private NumberScan() {}

    /** The places of the personal numbers in a text. */
    static Places of(Reading reading) {
        var scan = new NumberScan();
        while (reading.next()) {
            scan.meet(reading);
        }
        scan.judge();
        return scan.places;
    }

    private void meet(Reading reading) {
        if (reading.sign < Signs.BREAK) {
            digit(reading);
            return;
        }
        if (size == 0) {
            return;
        }
        judge();
        if (reading.sign == Signs.BREAK) {
            size = 0;
        } else if (reading.sign == Signs.SEPARATOR && reading.codePoint != lastSeparator) {
            lastSeparator = reading.codePoint;
            separators++;
            size = separators > MOST_SEPARATORS ? 0 : size;
        }
    }

    private void digit(Reading reading) {
        var joins = afterPlainDigit && reading.plainDigit && reading.start == end;
        if (!joins) {
            judge();
        }
        var at = place(size);
        if (size == DIGITS) {
            oldest = place(1);
        } else {
            size++;
        }
        digits[at] = reading.sign;
        starts[at] = reading.start;
        opens[at] = !joins;
        end = reading.end;
        afterPlainDigit = reading.plainDigit;
        judged = false;
        separators = 0;
        lastSeparator = -1;
    }

    private void judge() {
        if (!judged && size == DIGITS && opens[oldest] && isDate()) {
            places.add(starts[oldest], end, isChecked());
        }
        judged = true;
    }

    /** Where the digit is kept that comes this many after the oldest. */
    private int place(int after) {
        var place = oldest + after;
        return place < DIGITS ? place : place - DIGITS;
    }

    private int at(int after) {
        return digits[place(after)];
    }

    /** The century is not in the date digits, so 29 February counts when one of the centuries has it. */
    private boolean isDate() {
        var month = at(2) * 10 + at(3);
        // Of any ten digits most have no month: no more of them is looked at.
        if (month < 1 || month > DAYS.length) {
            return false;
        }
        var day = at(0) * 10 + at(1);
        var year = at(4) * 10 + at(5);
        return day >= 1 && day <= (month == 2 && year % 4 != 0 ? 28 : DAYS[month - 1]);
    }

    private boolean isChecked() {
        var sum = 0;
        for (var i = 0; i < DIGITS; i++) {
            sum += WEIGHTS[i] * at(i);
        }
        return sum % CHECK == 0;
    }
}
