package dk.tvaers.members.person;

import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.contact.Contact;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person, checked.
 *
 * @param unitId where an employee works; others have none
 * @param profession code of the profession (faglighed), never a title
 * @param mainPerspective one of the perspectives
 * @param externalKind where an external comes from
 * @param leadershipLevel at which level an employee leads
 */
record PersonDetails(
        PersonKind kind,
        String name,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable String profession,
        String mainPerspective,
        Set<String> perspectives,
        @Nullable ExternalKind externalKind,
        @Nullable LeadershipLevel leadershipLevel) {
    PersonDetails {
        perspectives = Set.copyOf(perspectives);
        if (!perspectives.contains(mainPerspective)) {
            throw new IllegalArgumentException("the main perspective is one of the perspectives");
        }
        if (kind != PersonKind.EMPLOYEE && unitId != null) {
            throw new IllegalArgumentException("only employees have a unit");
        }
        if (kind != PersonKind.EXTERNAL && externalKind != null) {
            throw new IllegalArgumentException("only externals have a kind of their own");
        }
        if (kind != PersonKind.EMPLOYEE && leadershipLevel != null) {
            throw new IllegalArgumentException("only employees lead");
        }
    }

    Contact contact() {
        return new Contact(name, email);
    }

    PersonDetails withProfession(@Nullable String other) {
        return new PersonDetails(
                kind, name, email, unitId, other, mainPerspective, perspectives, externalKind, leadershipLevel);
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "PersonDetails[" + kind + "]";
    }
}
