package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A handover waited too long for its answer; it is the reference lead's now. */
@RegisterForReflection
public record HandoverEscalated(UUID networkId, UUID handoverId, UUID receiverUnitId, LocalDate answerDueOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
