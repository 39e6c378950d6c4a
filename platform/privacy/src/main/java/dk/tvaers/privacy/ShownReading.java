package dk.tvaers.privacy;

import java.nio.charset.StandardCharsets;

/**
 * A text as a browser or a decoder of addresses would show it: percent-encoded bytes and character references are what they
 * stand for, tags are nothing. Encoding twice changes nothing. Whatever cannot be decoded is read as it is written.
 */
final class ShownReading extends Reading {
    private static final String AMPERSAND = "amp;";
    private static final int HEX = 16;
    private static final int BYTE = 3;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_NUMBER = 8;

    ShownReading(String text) {
        super(text);
    }

    /** Whether it differs from {@link WrittenReading}. */
    static boolean differs(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('&') >= 0 || text.indexOf('<') >= 0 || text.indexOf('>') >= 0;
    }

    @Override
    void understand() {
        switch (codePoint) {
            case '%' -> percent();
            case '&' -> reference();
            case '<' -> tag();
            default -> {}
        }
    }

    private void shows(int shown, int until) {
        codePoint = shown;
        sign = Signs.of(shown);
        end = until;
    }

    private void percent() {
        var from = PercentByte.at(text, start);
        var first = PercentByte.value(text, from);
        if (first < 0) {
            return;
        }
        var length = length(first);
        if (length == 1) {
            shows(first, from + 2);
        } else {
            character(first, length, from + 2);
        }
    }

    private void character(int first, int length, int from) {
        var bytes = new byte[length];
        bytes[0] = (byte) first;
        var until = from;
        for (var i = 1; i < bytes.length; i++) {
            var next = until < text.length() && text.charAt(until) == '%' ? PercentByte.at(text, until) : text.length();
            var value = PercentByte.value(text, next);
            if (value < Signs.ASCII) {
                // No UTF-8: as an older page would have meant it.
                shows(first, from);
                return;
            }
            bytes[i] = (byte) value;
            until = next + 2;
        }
        shows(new String(bytes, StandardCharsets.UTF_8).codePointAt(0), until);
    }

    /** How many bytes a character takes that begins with this one. */
    private static int length(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 1;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? BYTE : BYTE + 1;
    }

    /** {@code &#45;} or {@code &nbsp;}, also {@code &amp;nbsp;}. */
    private void reference() {
        var from = start + 1;
        while (text.startsWith(AMPERSAND, from)) {
            from += AMPERSAND.length();
            // At least an ampersand.
            shows('&', start + 1 + AMPERSAND.length());
        }
        if (text.startsWith("#x", from) || text.startsWith("#X", from)) {
            numbered(from + 2, HEX);
        } else if (text.startsWith("#", from)) {
            numbered(from + 1, 10);
        } else {
            named(from);
        }
    }

    private void numbered(int from, int radix) {
        var value = 0L;
        var at = from;
        while (at < text.length() && at < from + LONGEST_NUMBER && text.charAt(at) < Signs.ASCII) {
            var digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            at++;
        }
        if (at > from && text.startsWith(";", at) && value <= Character.MAX_CODE_POINT) {
            shows((int) value, at + 1);
        }
    }

    /** Names stand for spaces and dashes in the first place; which one does not matter. */
    private void named(int from) {
        var at = from;
        while (at < text.length() && at < from + LONGEST_NAME && isOfName(text.charAt(at))) {
            at++;
        }
        if (at > from && text.startsWith(";", at)) {
            shows('&', at + 1);
        }
    }

    private static boolean isOfName(char character) {
        return character < Signs.ASCII && Character.isLetter(character);
    }

    /**
     * Up to the next > that no < comes before. One with our mark in it is read as something, or else what was parted by a number
     * would be joined when the number is gone.
     */
    private void tag() {
        if (end == text.length() || !(Character.isLetter(text.charAt(end)) || "/!?".indexOf(text.charAt(end)) >= 0)) {
            return;
        }
        var shown = '\u200B';
        for (var at = end; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> {
                    return;
                }
                case '>' -> {
                    shows(shown, at + 1);
                    return;
                }
                case '[' -> shown = 'x';
                default -> {}
            }
        }
    }
}
