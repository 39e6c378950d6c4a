package dk.tvaers.networks.trial;

import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trial.
 *
 * @param endsOn last day
 * @param state RESULT for every trial that reached its next step, a stopped one too
 * @param capitalGranted DKK, by the reference lead
 * @param overrunApproved DKK beyond the capital that the reference lead approved
 * @param cost DKK until now
 */
@RegisterForReflection
@Schema(name = "Trial")
record TrialView(
        UUID id,
        UUID networkId,
        UUID ideaId,
        String title,
        String hypothesis,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        String periodReason,
        List<UUID> receiverUnitIds,
        String managementSupport,
        TrialStage stage,
        TrialState state,
        NextStep nextStep,
        String nextStepReason,
        String learning,
        BigDecimal capitalGranted,
        BigDecimal overrunApproved,
        BigDecimal cost) {}
