package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PhaseHours;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * A network planned its course, anew or again; the latest plan counts.
 *
 * @param hours planned for all members together, by phase
 */
@RegisterForReflection
public record CoursePlanned(UUID networkId, List<PhaseHours> hours) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
