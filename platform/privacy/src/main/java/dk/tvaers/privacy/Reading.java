package dk.tvaers.privacy;

/** A text, sign by sign. */
abstract sealed class Reading permits WrittenReading, ShownReading {
    final String text;

    /** Where the sign begins. */
    int start;
    /** Where the next one begins. */
    int end;

    int codePoint;
    /** As {@link Signs} says. */
    byte sign;
    /** Whether it is a digit that stands in the text as itself, so that it joins digits beside it to one number. */
    boolean plainDigit;

    Reading(String text) {
        this.text = text;
    }

    /** Goes on to the next sign; false at the end. */
    final boolean next() {
        if (end == text.length()) {
            return false;
        }
        read();
        var uuid = sign <= Signs.BREAK ? Uuids.end(text, start) : -1;
        if (uuid < 0) {
            understand();
        } else {
            sign = Signs.BREAK;
            end = uuid;
        }
        return true;
    }

    /** Changes what was read where it stands for something else. */
    abstract void understand();

    private void read() {
        start = end;
        codePoint = text.charAt(start);
        if (codePoint < Signs.ASCII) {
            end = start + 1;
            sign = Signs.of(codePoint);
            plainDigit = sign < Signs.BREAK;
        } else {
            beyondAscii();
        }
    }

    private void beyondAscii() {
        codePoint = text.codePointAt(start);
        end = start + Character.charCount(codePoint);
        sign = Signs.of(codePoint);
        plainDigit = sign < Signs.BREAK && Character.isDigit(codePoint);
    }
}
