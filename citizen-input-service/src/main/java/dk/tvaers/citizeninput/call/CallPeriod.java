package dk.tvaers.citizeninput.call;

import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * What submitting an input needs of a call, and no more.
 *
 * @param networkId the network that asks, or null
 * @param recruitment who may answer
 * @param closedAt when it was closed, or null
 */
// A query makes it by its constructor.
@RegisterForReflection
public record CallPeriod(UUID networkId, Recruitment recruitment, Instant opensAt, Instant closesAt, Instant closedAt) {
    /** The end is exclusive. */
    CallState state(Instant at) {
        if (closedAt != null || !at.isBefore(closesAt)) {
            return CallState.CLOSED;
        }
        return at.isBefore(opensAt) ? CallState.PLANNED : CallState.OPEN;
    }
}
