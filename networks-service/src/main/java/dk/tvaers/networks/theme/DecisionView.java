package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision of the executive forum.
 *
 * @param roundId the round it was taken in
 * @param nextRoundId the round a deferred theme goes to
 * @param replacesDecisionId the decision that this one corrects
 */
@RegisterForReflection
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        DecisionOutcome outcome,
        String reason,
        UUID roundId,
        UUID nextRoundId,
        UUID replacesDecisionId,
        Instant decidedAt) {}
