package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network opened its fixed criteria for change; scores cannot be given until they are fixed again.
 *
 * @param edition the edition that begins
 */
@RegisterForReflection
public record CriteriaChanged(UUID networkId, int edition) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
