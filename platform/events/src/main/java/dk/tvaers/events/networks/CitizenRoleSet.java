package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.CitizenRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * A network said what citizens are to it, anew or again.
 *
 * @param roles none when it gave a reason why citizens have no part
 */
@RegisterForReflection
public record CitizenRoleSet(UUID networkId, List<CitizenRole> roles) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
