package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member brought something from a network to the own unit; the words stay in members-service.
 *
 * @param departmentId the department the unit belongs to
 */
@RegisterForReflection
public record LearningBroughtHome(
        UUID networkId,
        UUID recordId,
        UUID unitId,
        @Nullable UUID departmentId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
