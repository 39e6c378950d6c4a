package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A network met. Who was there stays in networks-service.
 *
 * @param attended count of people who were there
 * @param members how many of them are active members of the network
 */
@RegisterForReflection
public record MeetingHeld(UUID networkId, UUID meetingId, LocalDate heldOn, int attended, int members)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
