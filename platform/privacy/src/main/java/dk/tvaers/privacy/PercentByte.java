package dk.tvaers.privacy;

/** A byte in an address: the two digits of %2D, which may be written %252D too. */
final class PercentByte {
    private static final int HEX = 16;

    private PercentByte() {}

    /** Index of the two digits after the percent sign at this index, if there are any. */
    static int at(String text, int percent) {
        var from = percent + 1;
        while (isPercent(text, from) && value(text, from + 2) >= 0) {
            from += 2;
        }
        return from;
    }

    private static boolean isPercent(String text, int from) {
        return text.startsWith("25", from);
    }

    /** What the two digits at this index say; negative when they are none. */
    static int value(String text, int from) {
        if (from + 2 > text.length()) {
            return -1;
        }
        var high = hex(text.charAt(from));
        var low = hex(text.charAt(from + 1));
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    private static int hex(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        // Small letters are 32 after their capitals.
        var letter = character | ' ';
        return letter >= 'a' && letter <= 'f' && character < Signs.ASCII ? letter - 'a' + 10 : -1;
    }
}
