package dk.tvaers.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * What was told on Kafka is known a moment later; whoever waits for that asks for long, at first often and then less, for every question
 * takes the time of those who are to answer it.
 */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(10);
    private static final Duration AT_MOST_BETWEEN = Duration.ofMillis(100);

    private Eventually() {}

    /** Begin of a wait, to be ended by {@code until} or {@code untilAsserted}. */
    public static ConditionFactory eventually() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval((poll, last) -> poll == 1 ? AGAIN : longer(last));
    }

    private static Duration longer(Duration last) {
        var more = last.multipliedBy(3).dividedBy(2);
        return more.compareTo(AT_MOST_BETWEEN) > 0 ? AT_MOST_BETWEEN : more;
    }
}
