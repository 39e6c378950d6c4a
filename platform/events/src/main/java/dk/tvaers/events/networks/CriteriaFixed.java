package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network fixed the criteria by which it scores its ideas.
 *
 * @param edition 1 and up; grows when the criteria are changed after they were fixed
 * @param criteria count of criteria
 */
@RegisterForReflection
public record CriteriaFixed(UUID networkId, int edition, int criteria) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
