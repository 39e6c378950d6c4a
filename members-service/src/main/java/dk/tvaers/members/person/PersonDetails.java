package dk.tvaers.members.person;

import dk.tvaers.events.words.PersonKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person, checked.
 *
 * @param unitId where an employee works; others have none
 * @param profession code of the profession (faglighed), never a title
 * @param mainPerspective one of the perspectives
 */
record PersonDetails(
        PersonKind kind,
        String name,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable String profession,
        String mainPerspective,
        Set<String> perspectives) {
    PersonDetails {
        perspectives = Set.copyOf(perspectives);
        if (!perspectives.contains(mainPerspective)) {
            throw new IllegalArgumentException("the main perspective is one of the perspectives");
        }
        if (kind != PersonKind.EMPLOYEE && unitId != null) {
            throw new IllegalArgumentException("only employees have a unit");
        }
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "PersonDetails[" + kind + "]";
    }
}
