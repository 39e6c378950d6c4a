package dk.tvaers.citizeninput.link;

import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to be made.
 *
 * @param networkId the network the target belongs to; found by itself when it is left out
 */
@Schema(name = "LinkRequest")
record LinkRequest(
        @NotNull LinkTarget target,
        @NotNull UUID targetId,

        @Schema(description = "The network the target belongs to; found by itself when left out")
        UUID networkId,

        @NotNull Relation relation) {}
