package dk.tvaers.citizeninput.webhook;

import java.time.Duration;
import java.util.Optional;

/** When to try again: three times as long after each failure, at most eight hours, ten times in all; that is about a day. */
record Retries(Duration first) {
    static final int MOST = 10;
    private static final int FACTOR = 3;
    private static final Duration LONGEST = Duration.ofHours(8);

    /** How long to wait after so many tries; empty when it was the last. @param tries ≥ 1 */
    Optional<Duration> after(int tries) {
        if (tries >= MOST) {
            return Optional.empty();
        }
        var wait = first;
        for (var i = 1; i < tries && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(FACTOR);
        }
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
