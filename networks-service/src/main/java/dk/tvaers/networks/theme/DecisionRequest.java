package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the executive forum decides.
 *
 * @param reason what the proposer gets to read
 * @param replacesDecisionId the theme's latest decision, when this one corrects it
 * @param capacityReason why the round approves more networks than it has room for
 */
@RegisterForReflection
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @NotNull DecisionOutcome outcome,

        @NotBlank @Size(max = 5000) @Schema(examples = "Temaet går på tværs af tre fagafdelinger og mangler et svar.")
        String reason,

        UUID replacesDecisionId,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String capacityReason) {}
