package dk.tvaers.citizeninput.call;

import dk.tvaers.events.words.Recruitment;
import java.time.Instant;
import java.util.UUID;

/**
 * What submitting an input needs of a call, and no more.
 *
 * @param networkId the network that asks, or null
 * @param recruitment who may answer
 * @param asks whether it has questions besides its main one
 * @param closedAt when it was closed, or null
 */
public record CallPeriod(
        UUID networkId, Recruitment recruitment, boolean asks, Instant opensAt, Instant closesAt, Instant closedAt) {
    /** The end is exclusive. */
    CallState state(Instant at) {
        if (closedAt != null || !at.isBefore(closesAt)) {
            return CallState.CLOSED;
        }
        return at.isBefore(opensAt) ? CallState.PLANNED : CallState.OPEN;
    }
}
