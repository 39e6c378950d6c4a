package dk.tvaers.privacy;

/**
 * Universally unique identifiers (RFC 9562) in a text. The digits between their letters are random: in one of seven hundred they look
 * like a personal number, and a login whose id lost its digits would be nobody's.
 */
final class Uuids {
    private static final int LENGTH = 36;
    private static final int FIRST_HYPHEN = 8;
    private static final int VERSION = 14;
    private static final int VARIANT = 19;

    private Uuids() {}

    /** Where the one ends that begins here; -1 when none does. */
    static int end(String text, int start) {
        var end = start + LENGTH;
        return end <= text.length()
                        && text.charAt(start + FIRST_HYPHEN) == '-'
                        && isFree(text, start - 1)
                        && isFree(text, end)
                        && isUuid(text, start)
                ? end
                : -1;
    }

    private static boolean isUuid(String text, int start) {
        for (var i = 0; i < LENGTH; i++) {
            if (!fits(text.charAt(start + i), i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char each, int at) {
        return switch (at) {
            case FIRST_HYPHEN, 13, 18, 23 -> each == '-';
            case VERSION -> each >= '1' && each <= '8';
            case VARIANT -> "89abAB".indexOf(each) >= 0;
            default -> each < Signs.ASCII && Character.digit(each, 16) >= 0;
        };
    }

    private static boolean isFree(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
