package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network decided something; its words stay in networks-service.
 *
 * @param phase the phase it was decided in
 * @param meetingId the meeting it was decided at
 * @param replacesDecisionId the decision that this one corrects
 * @param inputs count of citizen inputs it cites
 * @param findings count of findings it cites
 */
@RegisterForReflection
public record NetworkDecided(
        UUID networkId,
        UUID decisionId,
        Phase phase,
        @Nullable UUID meetingId,
        @Nullable UUID replacesDecisionId,
        int inputs,
        int findings)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
