package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.DecisionOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The executive forum decided on a theme; the reason is told to the proposer, not here.
 *
 * @param replacesDecisionId the decision that this one corrects
 * @param nextRoundId the round a deferred theme goes to
 */
@RegisterForReflection
public record ThemeDecided(
        UUID themeId,
        UUID decisionId,
        UUID roundId,
        DecisionOutcome outcome,
        @Nullable UUID replacesDecisionId,
        @Nullable UUID nextRoundId)
        implements DomainEvent {
    @Override
    public UUID key() {
        return themeId;
    }
}
