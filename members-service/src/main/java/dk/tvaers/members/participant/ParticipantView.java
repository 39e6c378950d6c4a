package dk.tvaers.members.participant;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.audit.NamedPerson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody with a role or a membership in a network now. No address: that is for the secretariat. */
@RegisterForReflection
@Schema(name = "Participant")
record ParticipantView(
        UUID personId,

        @Schema(description = "Absent of those who were erased", examples = "Amina Yildirim") @Nullable
        String name,

        @Schema(description = "Sorted; empty of those who are members only")
        List<NetworkRole> roles,

        @Schema(description = "Absent of those who are no members") @Nullable
        UUID membershipId,

        @Schema(description = "Of members", examples = "profession") @Nullable
        String mainPerspective,

        @Schema(description = "A member of all phases") boolean core)
        implements NamedPerson {

    @Override
    public UUID shownPerson() {
        return personId;
    }

    ParticipantView named(@Nullable String shown) {
        return new ParticipantView(personId, shown, roles, membershipId, mainPerspective, core);
    }

    /** Without name, so that no log gets it. */
    @Override
    public String toString() {
        return "ParticipantView[" + personId + "]";
    }
}
