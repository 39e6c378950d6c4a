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
 * @param capacityReason why the round approved more networks than it has room for
 * @param routedToUnitId the unit a theme routed elsewhere goes to
 * @param routedTo where it goes in words
 * @param recordedAt when it was brought in here, where that was later
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
        String capacityReason,
        UUID routedToUnitId,
        String routedTo,
        Instant decidedAt,
        Instant recordedAt) {}
