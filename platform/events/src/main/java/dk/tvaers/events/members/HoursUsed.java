package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PhaseHours;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member said how much time was used until now, anew or again; the latest counts.
 *
 * @param unitId the member's base unit at the time
 * @param departmentId the department that unit belongs to
 * @param hours whole hours of one member, by phase
 */
@RegisterForReflection
public record HoursUsed(
        UUID networkId,
        UUID membershipId,
        @Nullable UUID unitId,
        @Nullable UUID departmentId,
        List<PhaseHours> hours) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
