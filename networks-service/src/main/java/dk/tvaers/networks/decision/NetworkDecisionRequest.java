package dk.tvaers.networks.decision;

import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a network decides.
 *
 * @param decided what was decided
 * @param inputs citizen inputs it rests on
 * @param findingIds findings of the network it rests on
 * @param meetingId the meeting it was decided at, if it was at one
 * @param replacesDecisionId the decision that this one corrects
 */
@RegisterForReflection
@Schema(name = "NetworkDecisionRequest")
record NetworkDecisionRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Valg af spor")
        String subject,

        @NotBlank @Size(max = 5000) @Schema(examples = "Vi går videre med naboskab og med henvisning.")
        String decided,

        @NotBlank @Size(max = 5000) @Schema(examples = "De to spor samler flest fund fra borgerne.")
        String reason,

        @Size(max = 50) List<@NotNull @Valid CitedInput> inputs,
        @Size(max = 100) List<@NotNull UUID> findingIds,
        UUID meetingId,
        UUID replacesDecisionId) {
    NetworkDecisionRequest {
        inputs = inputs == null ? List.of() : inputs;
        findingIds = findingIds == null ? List.of() : findingIds;
    }
}
