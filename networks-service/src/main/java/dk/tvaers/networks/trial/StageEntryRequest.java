package dk.tvaers.networks.trial;

import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The stage to enter.
 *
 * @param nextStep what the trial leads to; with its reason and its learning for the last stage, and only there
 * @param learning what was learned, also and above all when the trial is stopped
 */
@RegisterForReflection
@Schema(name = "TrialStageEntry")
record StageEntryRequest(
        @NotNull TrialStage stage,
        NextStep nextStep,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 5000)
        String learning) {}
