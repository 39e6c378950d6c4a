package dk.tvaers.members.person;

import dk.tvaers.events.words.PersonKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<String> perspectives) {

    static PersonView of(Person person) {
        PersonDetails known = person.details();
        return new PersonView(
                person.id(),
                known.kind(),
                known.name(),
                known.email(),
                known.unitId(),
                known.profession(),
                known.mainPerspective(),
                known.perspectives().stream().sorted().toList());
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
