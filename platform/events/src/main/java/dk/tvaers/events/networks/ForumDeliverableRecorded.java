package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** What the network delivers to the executive forum was recorded. */
@RegisterForReflection
public record ForumDeliverableRecorded(UUID networkId, UUID deliverableId, LocalDate deliveredOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
