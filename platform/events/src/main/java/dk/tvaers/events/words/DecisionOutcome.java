package dk.tvaers.events.words;

/** What the executive forum decided on a proposed theme. */
public enum DecisionOutcome {
    APPROVED,
    REJECTED,
    DEFERRED,
    ROUTED_ELSEWHERE
}
