package dk.tvaers.citizeninput.input;

import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.web.problem.Problems;

/** How far an input has come, and how it may go on (domain.md §7). What may not be is refused with 409. */
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

    /** After a reviewer decided, also once more; an input that was answered stays answered. */
    InputState screened(ScreeningOutcome outcome) {
        requirePresent();
        return switch (this) {
            case ANSWERED, CONFIRMED, REOPENED -> this;
            default -> valueOf(outcome.name());
        };
    }

    /** Only what was screened and let through is answered, and once, unless it is reopened. */
    InputState answered() {
        return switch (this) {
            case PUBLISHED, ANONYMISED, REOPENED -> ANSWERED;
            case RECEIVED, HELD -> throw Problems.refused("not-screened-yet");
            case REJECTED -> throw Problems.refused("input-rejected");
            case ANSWERED, CONFIRMED -> throw Problems.refused("answered-already");
            case WITHDRAWN -> throw Problems.refused("input-withdrawn");
        };
    }

    /** What is held or rejected waits for another look. */
    InputState appealed() {
        requirePresent();
        if (this != HELD && this != REJECTED) {
            throw Problems.refused("nothing-to-appeal");
        }
        return HELD;
    }

    InputState confirmed() {
        requireAnswer();
        return CONFIRMED;
    }

    InputState reopened() {
        requireAnswer();
        return REOPENED;
    }

    /** Waits for a reviewer anew. What was answered is reopened first, so that nobody's answer stands under other words. */
    InputState corrected() {
        requirePresent();
        if (this == ANSWERED || this == CONFIRMED) {
            throw Problems.refused("answered-reopen-first");
        }
        return RECEIVED;
    }

    void requirePresent() {
        if (this == WITHDRAWN) {
            throw Problems.refused("input-withdrawn");
        }
    }

    private void requireAnswer() {
        requirePresent();
        if (this != ANSWERED) {
            throw Problems.refused("no-answer-to-reply-to");
        }
    }
}
