package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.UnitLevel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the base organisation came, or changed its name, place or validity.
 *
 * @param departmentId the department it belongs to, itself if it is one
 * @param validTo last day, inclusive; none while it exists
 */
@RegisterForReflection
public record UnitRecorded(
        UUID unitId,
        @Nullable UUID parentId,
        @Nullable UUID departmentId,
        UnitLevel level,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {
    @Override
    public UUID key() {
        return unitId;
    }
}
