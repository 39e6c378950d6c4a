package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A member, or somebody who left early, is to be told what the network led to. */
@RegisterForReflection
public record ClosingNoticeDue(UUID networkId, UUID membershipId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
