package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** The receiver does not take the solution over; the reason stays in networks-service. */
@RegisterForReflection
public record HandoverDeclined(UUID networkId, UUID handoverId, UUID receiverUnitId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
