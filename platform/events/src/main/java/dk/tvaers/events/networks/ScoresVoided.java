package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * Scores lost their meaning, because the criteria changed.
 *
 * @param edition the edition they were given in
 * @param scores how many there were
 */
@RegisterForReflection
public record ScoresVoided(UUID networkId, int edition, int scores) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
