package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A statement was put into the iceberg of a network.
 *
 * @param perspective code of the perspective that raised it
 */
@RegisterForReflection
public record NodeRaised(UUID networkId, UUID nodeId, IcebergLevel level, NodeStatus status, String perspective)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
