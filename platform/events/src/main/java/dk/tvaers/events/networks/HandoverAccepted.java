package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** The receiver takes the solution over. */
@RegisterForReflection
public record HandoverAccepted(UUID networkId, UUID handoverId, UUID receiverUnitId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
