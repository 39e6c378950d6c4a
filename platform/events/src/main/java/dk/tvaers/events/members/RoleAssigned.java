package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A person took a role in a network.
 */
@RegisterForReflection
public record RoleAssigned(UUID networkId, UUID assignmentId, UUID personId, NetworkRole role) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
