package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;

/** Where a theme stands. */
enum ThemeState {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Waits for the next round. */
    DEFERRED,
    ROUTED_ELSEWHERE;

    static ThemeState after(DecisionOutcome outcome) {
        return valueOf(outcome.name());
    }

    /** Whether a first decision of the theme's round is still to come. */
    boolean awaitsDecision() {
        return this == PROPOSED || this == DEFERRED;
    }
}
