package dk.tvaers.members.retention;

import static dk.tvaers.members.retention.RetentionAction.ANONYMISE;
import static dk.tvaers.members.retention.RetentionAction.DELETE;

import java.util.List;

/** What rules are about. */
enum RetentionKind {
    /** What was written in invitations and applications. */
    ENTRY(ANONYMISE, DELETE),
    /** Decisions about consent that count no more. */
    CONSENT(DELETE),
    /** Who looked at or changed whose data. */
    AUDIT_ENTRY(DELETE);

    private final List<RetentionAction> actions;

    RetentionKind(RetentionAction... actions) {
        this.actions = List.of(actions);
    }

    /** What can happen to it. */
    List<RetentionAction> actions() {
        return actions;
    }
}
