package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A member scored an idea or changed the scores given; who and how stays in networks-service.
 *
 * @param edition the edition of the criteria
 * @param scorers how many members have scored the idea in this edition
 */
@RegisterForReflection
public record IdeaScored(UUID networkId, UUID ideaId, int edition, int scorers) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
