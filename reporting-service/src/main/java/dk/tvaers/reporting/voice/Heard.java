package dk.tvaers.reporting.voice;

import dk.tvaers.reporting.voice.Buckets.Stretch;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a period.
 *
 * @param asOf nothing later counts
 * @param from inclusive; without it, from the first
 * @param until exclusive; without it, to the last
 * @param networks only what is about these; all without them
 */
public record Heard(
        Instant asOf, @Nullable Instant from, @Nullable Instant until, UUID @Nullable [] networks) {

    boolean isOfSomeNetworks() {
        return networks != null;
    }

    Stretch period() {
        return Stretch.of(from, until);
    }
}
