package dk.tvaers.citizeninput.comment;

import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.web.problem.Problems;

/** How far a comment has come. */
enum CommentState {
    RECEIVED,
    PUBLISHED,
    HELD,
    ANONYMISED,
    REJECTED,
    WITHDRAWN;

    /** After a reviewer decided, also once more. */
    CommentState screened(ScreeningOutcome outcome) {
        requirePresent();
        return valueOf(outcome.name());
    }

    CommentState withdrawn() {
        requirePresent();
        return WITHDRAWN;
    }

    void requirePresent() {
        if (this == WITHDRAWN) {
            throw Problems.refused("comment-withdrawn");
        }
    }

    boolean isShown() {
        return this == PUBLISHED || this == ANONYMISED;
    }
}
