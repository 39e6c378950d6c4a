package dk.tvaers.privacy;

/**
 * A text as it is written. What {@link ShownReading} alone can read ends a number here, so that no mark takes a part of a tag or
 * of an encoded character away and the text around it would be shown in another way.
 */
final class WrittenReading extends Reading {
    WrittenReading(String text) {
        super(text);
    }

    @Override
    void understand() {
        switch (codePoint) {
            case '<', '>' -> sign = Signs.BREAK;
            case '%' -> percent();
            default -> {}
        }
    }

    /** %2D is a hyphen and nothing else, but %20 may be a percent sign before a number. */
    private void percent() {
        var from = PercentByte.at(text, start);
        if (PercentByte.value(text, from) >= 0 && (text.charAt(from) > '9' || text.charAt(from + 1) > '9')) {
            sign = Signs.BREAK;
            end = from + 2;
        }
    }
}
