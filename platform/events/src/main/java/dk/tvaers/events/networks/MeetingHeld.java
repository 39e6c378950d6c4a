package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PerspectiveCount;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network met. Who was there stays in networks-service.
 *
 * @param attended count of people who were there
 * @param members how many of them are active members of the network
 * @param perspectives what those members bring, each by the one perspective of the membership; absent where it was told before it was counted
 */
@RegisterForReflection
public record MeetingHeld(
        UUID networkId,
        UUID meetingId,
        LocalDate heldOn,
        int attended,
        int members,
        @Nullable List<PerspectiveCount> perspectives)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
