package dk.tvaers.members.membership;

import dk.tvaers.events.words.Recruitment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins, and as what. */
@Schema(name = "MembershipRequest")
record MembershipRequest(
        @NotNull UUID personId,

        @Size(max = 64)
        @Schema(
                description =
                        "Code of the perspective the person brings to this network; the person's main one if absent",
                examples = "citizen")
        String mainPerspective,

        @NotNull @Schema(description = "Takes part in all phases")
        Boolean core,

        @Size(max = 10) @Schema(description = "The phases of a phase member, and what any member is there for")
        List<@NotNull @Valid PlannedPhase> phases,

        @NotNull @Schema(description = "How the person came to the network")
        Recruitment recruitment) {

    Participation participation() {
        return new Participation(core, phases).checked();
    }
}
