package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody raised an idea in a network.
 *
 * @param inputIds citizen inputs it comes from or rests on
 */
@RegisterForReflection
public record IdeaRaised(UUID networkId, UUID ideaId, List<UUID> inputIds) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
