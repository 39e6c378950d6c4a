package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A connection in the iceberg was removed. */
@RegisterForReflection
public record NodesDisconnected(UUID networkId, UUID edgeId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
