package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network phrased the problems of its theme as potentials.
 *
 * @param version of the theme within the network; 1 is the proposal
 */
@RegisterForReflection
public record ThemeFocused(UUID networkId, int version) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
