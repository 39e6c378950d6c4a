package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A solution that was taken over was evaluated. */
@RegisterForReflection
public record HandoverEvaluated(UUID networkId, UUID handoverId, UUID receiverUnitId, LocalDate evaluatedOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
