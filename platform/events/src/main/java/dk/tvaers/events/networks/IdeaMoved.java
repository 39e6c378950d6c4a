package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.IdeaState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * An idea came further, was parked or had its trial concluded; the reason stays in networks-service.
 *
 * @param inputIds citizen inputs it comes from or rests on, whose contributors are told
 */
@RegisterForReflection
public record IdeaMoved(UUID networkId, UUID ideaId, IdeaState from, IdeaState to, List<UUID> inputIds)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
