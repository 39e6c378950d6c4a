package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PersonKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's unit, profession or perspectives changed; all of them are given.
 *
 * @param unitId the base unit of an employee
 * @param departmentId the department that unit belongs to
 * @param profession code of the profession (faglighed), never a title
 * @param mainPerspective code of the one main perspective
 * @param perspectives codes of all perspectives, the main one among them
 */
@RegisterForReflection
public record PersonChanged(
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId,
        @Nullable UUID departmentId,
        @Nullable String profession,
        String mainPerspective,
        List<String> perspectives)
        implements DomainEvent {
    @Override
    public UUID key() {
        return personId;
    }
}
