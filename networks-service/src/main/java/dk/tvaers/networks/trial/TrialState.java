package dk.tvaers.networks.trial;

import dk.tvaers.events.words.TrialStage;

/** What a trial is to somebody who looks for results. */
enum TrialState {
    PLANNED,
    UNDER_WAY,
    /** It reached its next step. A stopped one too: what was learned is the result. */
    RESULT;

    static TrialState of(TrialStage stage) {
        return switch (stage) {
            case START -> PLANNED;
            case RUNNING, ANALYSIS -> UNDER_WAY;
            case NEXT_STEP -> RESULT;
        };
    }
}
