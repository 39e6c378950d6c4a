package dk.tvaers.members.membership;

import dk.tvaers.events.words.Recruitment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

        @NotNull @Schema(description = "How the person came to the network")
        Recruitment recruitment) {}
