package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A membership ended.
 */
@RegisterForReflection
public record MemberLeft(UUID networkId, UUID membershipId, UUID personId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
