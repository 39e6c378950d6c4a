package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A person signed in and is known by this login from now on.
 *
 * @param loginId subject of the identity provider
 */
@RegisterForReflection
public record LoginLinked(UUID personId, UUID loginId) implements DomainEvent {
    @Override
    public UUID key() {
        return personId;
    }
}
