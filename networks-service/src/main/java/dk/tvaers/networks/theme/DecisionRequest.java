package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;
import dk.tvaers.web.problem.Problems;
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
 * @param capacityReason why the round approves more networks than it has room for; public, as the reason is
 * @param routedToUnitId the unit a theme routed elsewhere goes to
 * @param routedTo where it goes in words; public, never a person's name
 */
@RegisterForReflection
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @NotNull DecisionOutcome outcome,

        @NotBlank @Size(max = 5000) @Schema(examples = "Temaet går på tværs af tre fagafdelinger og mangler et svar.")
        String reason,

        UUID replacesDecisionId,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String capacityReason,

        UUID routedToUnitId,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Size(max = 300)
        @Schema(examples = "Miljø & Teknik")
        String routedTo) {

    /** 400 unless a theme that is routed elsewhere goes somewhere, and no other does. */
    void requireDestination() {
        boolean goes = routedToUnitId != null || routedTo != null;
        if (outcome == DecisionOutcome.ROUTED_ELSEWHERE && !goes) {
            throw Problems.invalid("/routedTo", "routed-to-missing");
        }
        if (outcome != DecisionOutcome.ROUTED_ELSEWHERE && goes) {
            throw Problems.invalid(routedTo == null ? "/routedToUnitId" : "/routedTo", "routed-to-unexpected");
        }
    }
}
