package dk.tvaers.system;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What one service tells reaches the others after a moment; these ask again until it has. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration AGAIN = Duration.ofMillis(50);

    private Eventually() {}

    /** Repeats a call that is refused as long as an event has not arrived, which changes nothing. */
    static Answer answers(int status, Callable<Answer> call) {
        return until(call, answer -> answer.status() == status);
    }

    static <T> T until(Callable<T> look, Predicate<T> holds) {
        return Awaitility.await().atMost(PATIENCE).pollInterval(AGAIN).until(look, holds);
    }

    /** Repeats the assertions until they hold; the last failure is shown. */
    static void holds(org.awaitility.core.ThrowingRunnable assertions) {
        Awaitility.await().atMost(PATIENCE).pollInterval(AGAIN).untilAsserted(assertions);
    }
}
