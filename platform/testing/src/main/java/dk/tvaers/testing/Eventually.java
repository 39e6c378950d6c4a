package dk.tvaers.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What was told on Kafka is known a moment later; whoever waits for that asks often and for long. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(10);

    private Eventually() {}

    /** Begin of a wait, to be ended by {@code until} or {@code untilAsserted}. */
    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(AGAIN);
    }
}
