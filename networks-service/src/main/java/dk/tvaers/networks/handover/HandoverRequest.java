package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution and whom it is offered to.
 *
 * @param trialId the trial it comes from, if it does
 * @param ideaId the idea it comes from, if it does
 * @param previousHandoverId the declined offer that this one follows; to another unit
 * @param solution what is handed over
 * @param receiverUnitId unit of the base organisation
 * @param ownerPersonId person there who will own it
 * @param answerDueOn last day for the answer; absent is four weeks from now
 */
@RegisterForReflection
@Schema(name = "HandoverRequest")
record HandoverRequest(
        UUID trialId,
        UUID ideaId,
        UUID previousHandoverId,

        @NotBlank @Size(max = 200) @Schema(examples = "Besøg i opgangen, hele året")
        String title,

        @NotBlank @Size(max = 5000) String solution,
        @NotNull UUID receiverUnitId,
        @NotNull UUID ownerPersonId,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String conditions,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String resources,

        LocalDate answerDueOn) {}
