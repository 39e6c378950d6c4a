package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A solution that was taken over is in use. */
@RegisterForReflection
public record HandoverImplemented(UUID networkId, UUID handoverId, UUID receiverUnitId, LocalDate implementedOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
