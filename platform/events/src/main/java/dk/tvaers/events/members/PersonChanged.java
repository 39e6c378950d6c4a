package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
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
 * @param externalKind where an external comes from
 * @param leadershipLevel at which level an employee leads
 */
@RegisterForReflection
public record PersonChanged(
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId,
        @Nullable UUID departmentId,
        @Nullable String profession,
        String mainPerspective,
        List<String> perspectives,
        @Nullable ExternalKind externalKind,
        @Nullable LeadershipLevel leadershipLevel)
        implements DomainEvent {
    /** Neither an external of a known kind nor somebody who leads. */
    public PersonChanged(
            UUID personId,
            PersonKind kind,
            @Nullable UUID unitId,
            @Nullable UUID departmentId,
            @Nullable String profession,
            String mainPerspective,
            List<String> perspectives) {
        this(personId, kind, unitId, departmentId, profession, mainPerspective, perspectives, null, null);
    }

    @Override
    public UUID key() {
        return personId;
    }
}
