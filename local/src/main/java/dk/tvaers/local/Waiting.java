package dk.tvaers.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Asks again and again until something is there, for at most the given time. */
public record Waiting(Duration atMost) {

    private static final Duration STEP = Duration.ofMillis(50);

    /** A look that may fail with a checked exception, which then ends the waiting. */
    public interface Look<T, E extends Exception> {
        Optional<T> look() throws E;
    }

    /** A condition that may fail with a checked exception, which then ends the waiting. */
    public interface Condition<E extends Exception> {
        boolean holds() throws E;
    }

    public static Waiting upTo(Duration atMost) {
        return new Waiting(atMost);
    }

    /** What the look found, or empty when the time is over. */
    public <T, E extends Exception> Optional<T> until(Look<T, E> look) throws E {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = look.look();
            if (found.isPresent()
                    || System.nanoTime() > end
                    || Thread.currentThread().isInterrupted()) {
                return found;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    /** Whether the condition came to hold in time. */
    public <E extends Exception> boolean untilTrue(Condition<E> condition) throws E {
        return this.<Boolean, E>until(() -> condition.holds() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }
}
