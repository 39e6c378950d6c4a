package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.UseAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The receiver said whether a solution is still in use.
 *
 * @param months since it was implemented: 3, 6 or 12
 */
@RegisterForReflection
public record UseReported(UUID networkId, UUID handoverId, UUID receiverUnitId, int months, UseAnswer answer)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
