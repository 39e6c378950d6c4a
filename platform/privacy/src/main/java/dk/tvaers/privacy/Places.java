package dk.tvaers.privacy;

import java.util.Arrays;

/** Where in a text personal numbers stand, in order, overlapping ones joined. */
final class Places {
    private int[] bounds = new int[8];
    private int size;
    private int count;
    private int checked;
    private int counted;

    /** Adds one that begins and ends later than those before. */
    void add(int start, int end, boolean hasCheckDigit) {
        if (size > 0 && start < bounds[size - 1]) {
            bounds[size - 1] = end;
        } else {
            append(start, end);
        }
        // Of those that overlap, only as many are counted as there is room for.
        if (start >= counted) {
            counted = end;
            count++;
            checked += hasCheckDigit ? 1 : 0;
        }
    }

    private void append(int start, int end) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        bounds[size++] = start;
        bounds[size++] = end;
    }

    int count() {
        return count;
    }

    /** How many of them modulus 11 confirms. */
    int checked() {
        return checked;
    }

    /** The text with a mark at each place. */
    String mark(String text, String mark) {
        if (size == 0) {
            return text;
        }
        var marked = new StringBuilder(text.length() + size / 2 * mark.length());
        var copied = 0;
        for (var i = 0; i < size; i += 2) {
            marked.append(text, copied, bounds[i]).append(mark);
            copied = bounds[i + 1];
        }
        return marked.append(text, copied, text.length()).toString();
    }
}
