package dk.tvaers.networks.idea;

import dk.tvaers.events.words.IdeaState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an idea is to go.
 *
 * @param to GROUPED, PRIORITISED or PARKED; the further states follow from its description and its trials
 * @param family name of the family it is grouped into; absent keeps the one it has
 * @param reason needed for everything but grouping
 */
@RegisterForReflection
@Schema(name = "IdeaMoveRequest")
record IdeaMoveRequest(
        @NotNull IdeaState to,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Size(max = 200)
        @Schema(examples = "Naboer")
        String family,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason) {}
