package dk.tvaers.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts side by side, from 0, with what was expected behind what is. With expectations it is the balance of who is there and who is missing.
 *
 * @param counted what is counted, as the heading of the numbers
 */
public record Bars(Caption caption, String counted, List<Bar> bars) implements Picture {
    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * A row.
     *
     * @param expected none where nobody said how many were expected
     * @param isMissing whether it should be there and is not
     */
    public record Bar(String name, Figure actual, @Nullable Figure expected, boolean isMissing) {
        public Bar(String name, Figure actual) {
            this(name, actual, null, false);
        }

        /** Missing where something was expected and nothing is. */
        public Bar(String name, Figure actual, @Nullable Figure expected) {
            this(
                    name,
                    actual,
                    expected,
                    expected != null && expected.length() > 0 && actual.isKnown() && actual.length() == 0);
        }
    }

    boolean hasExpectations() {
        return bars.stream().anyMatch(bar -> bar.expected() != null);
    }
}
