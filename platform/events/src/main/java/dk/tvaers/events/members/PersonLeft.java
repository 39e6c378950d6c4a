package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person is no longer there for networks, an employee because employment ended. The ends of memberships and roles are told as well,
 * so that every network hears.
 *
 * @param leftOn last day
 */
@RegisterForReflection
public record PersonLeft(UUID personId, LocalDate leftOn) implements DomainEvent {
    @Override
    public UUID key() {
        return personId;
    }
}
