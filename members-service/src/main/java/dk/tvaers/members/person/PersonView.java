package dk.tvaers.members.person;

import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.audit.NamedPerson;
import dk.tvaers.members.contact.Contact;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person, for the secretariat and the person. */
@RegisterForReflection
@Schema(name = "Person")
record PersonView(
        UUID id,
        PersonKind kind,
        @Schema(examples = "Amina Yildirim") String name,

        @Schema(examples = "amina.yildirim@albertslund.example")
        String email,

        UUID unitId,
        @Schema(examples = "pædagog") String profession,
        @Schema(examples = "profession") String mainPerspective,

        @Schema(description = "Sorted; the main one is among them")
        List<String> perspectives,

        @Schema(description = "Where an external comes from") @Nullable
        ExternalKind externalKind,

        @Schema(description = "At which level an employee leads") @Nullable
        LeadershipLevel leadershipLevel,

        @Schema(description = "What the person is good at; sorted")
        List<String> competences,

        @Schema(description = "Last day, once the person left") @Nullable
        LocalDate leftOn)
        implements NamedPerson {

    @Override
    public UUID shownPerson() {
        return id;
    }

    static PersonView of(Person person, Contact contact) {
        return new PersonView(
                person.id(),
                person.kind(),
                contact.name(),
                contact.email(),
                person.unitId(),
                person.profession(),
                person.mainPerspective(),
                person.perspectives().stream().sorted().toList(),
                person.externalKind(),
                person.leadershipLevel(),
                person.competences().stream().sorted().toList(),
                person.leftOn());
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
