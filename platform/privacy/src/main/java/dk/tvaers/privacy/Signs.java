package dk.tvaers.privacy;

/** What a character is to somebody who looks for a number: a digit's value from 0 to 9, or one of the constants. */
final class Signs {
    /** A letter or a larger number: nobody reads on over it. */
    static final byte BREAK = 10;
    /** A space, a line break, or something that shows as nothing. */
    static final byte BLANK = 11;
    /** Punctuation or a symbol. */
    static final byte SEPARATOR = 12;

    static final int ASCII = 128;

    private static final int NINE = 9;
    /** Fillers and the empty braille cell are letters and symbols to Unicode, but show as blanks. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final byte[] OF_ASCII = new byte[ASCII];

    static {
        for (var each = 0; each < ASCII; each++) {
            OF_ASCII[each] = classify(each);
        }
    }

    private Signs() {}

    static byte of(int codePoint) {
        return codePoint < ASCII ? OF_ASCII[codePoint] : classify(codePoint);
    }

    private static byte classify(int codePoint) {
        if (BLANK_LETTERS.indexOf(codePoint) >= 0) {
            return BLANK;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (byte) Character.digit(codePoint, 10);
            case Character.OTHER_NUMBER -> oneDigit(Character.getNumericValue(codePoint));
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> BLANK;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.COMBINING_SPACING_MARK -> BREAK;
            default -> SEPARATOR;
        };
    }

    /** Superscript, circled and such: ² is a digit, ⑫ and ½ are none. */
    private static byte oneDigit(int value) {
        return value >= 0 && value <= NINE ? (byte) value : BREAK;
    }
}
