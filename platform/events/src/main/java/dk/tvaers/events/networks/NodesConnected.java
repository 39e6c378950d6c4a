package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.EdgeType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** Two statements in the iceberg were connected. */
@RegisterForReflection
public record NodesConnected(UUID networkId, UUID edgeId, UUID fromNodeId, UUID toNodeId, EdgeType type)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
