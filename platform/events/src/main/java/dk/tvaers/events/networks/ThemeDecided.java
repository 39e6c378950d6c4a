package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.DecisionOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The executive forum decided on a theme; the reason is told to the proposer, not here.
 *
 * @param replacesDecisionId the decision that this one corrects
 * @param nextRoundId the round a deferred theme goes to
 * @param decidedOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 */
@RegisterForReflection
public record ThemeDecided(
        UUID themeId,
        UUID decisionId,
        UUID roundId,
        DecisionOutcome outcome,
        @Nullable UUID replacesDecisionId,
        @Nullable UUID nextRoundId,
        @Nullable LocalDate decidedOn)
        implements DomainEvent {
    /** Decided as it is told. */
    public ThemeDecided(
            UUID themeId,
            UUID decisionId,
            UUID roundId,
            DecisionOutcome outcome,
            @Nullable UUID replacesDecisionId,
            @Nullable UUID nextRoundId) {
        this(themeId, decisionId, roundId, outcome, replacesDecisionId, nextRoundId, null);
    }

    @Override
    public UUID key() {
        return themeId;
    }
}
