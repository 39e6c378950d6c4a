package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network recorded a finding.
 *
 * @param outsideOwnUnits it comes from outside the members' own units
 */
@RegisterForReflection
public record FindingRecorded(UUID networkId, UUID findingId, boolean outsideOwnUnits) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
