package dk.tvaers.members.candidate;

import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.audit.NamedPerson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who agreed to be found and could bring a perspective. No address: an invitation goes through the system. */
@RegisterForReflection
@Schema(name = "Candidate")
record CandidateView(
        UUID personId,
        @Schema(examples = "Amina Yildirim") String name,
        PersonKind kind,
        @Nullable UUID unitId,
        @Schema(examples = "pædagog") @Nullable String profession,
        @Schema(examples = "profession") String mainPerspective,

        @Schema(description = "Sorted; the main one is among them")
        List<String> perspectives,

        @Schema(description = "What the person is good at; sorted")
        List<String> competences,

        @Schema(description = "Networks the person is a member of now")
        long networks)
        implements NamedPerson {

    @Override
    public UUID shownPerson() {
        return personId;
    }

    static CandidateView of(Found found, String name) {
        return new CandidateView(
                found.personId(),
                name,
                found.kind(),
                found.unitId(),
                found.profession(),
                found.mainPerspective(),
                found.perspectives(),
                found.competences(),
                found.networks());
    }

    /** Without name, so that no log gets it. */
    @Override
    public String toString() {
        return "CandidateView[" + personId + "]";
    }
}
