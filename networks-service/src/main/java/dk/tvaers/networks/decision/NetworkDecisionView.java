package dk.tvaers.networks.decision;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision of a network.
 *
 * @param phase the phase the network was in
 * @param replacesDecisionId the decision that this one corrects
 */
@RegisterForReflection
@Schema(name = "NetworkDecision")
record NetworkDecisionView(
        UUID id,
        Phase phase,
        String subject,
        String decided,
        String reason,
        List<CitedInput> inputs,
        List<UUID> findingIds,
        UUID meetingId,
        UUID replacesDecisionId,
        Instant decidedAt) {}
