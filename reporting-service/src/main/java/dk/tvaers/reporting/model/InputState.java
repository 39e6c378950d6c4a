package dk.tvaers.reporting.model;

import dk.tvaers.events.words.ScreeningOutcome;

/** Where a citizen input stands, in the order of its life (domain.md §7). */
public enum InputState {
    RECEIVED,
    PUBLISHED,
    HELD,
    ANONYMISED,
    REJECTED,
    ANSWERED,
    CONFIRMED,
    REOPENED,
    WITHDRAWN;

    /** The state after a review. */
    public static InputState screened(ScreeningOutcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> PUBLISHED;
            case HELD -> HELD;
            case ANONYMISED -> ANONYMISED;
            case REJECTED -> REJECTED;
        };
    }
}
