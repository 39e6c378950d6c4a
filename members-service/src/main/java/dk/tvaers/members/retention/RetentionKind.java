package dk.tvaers.members.retention;

import static dk.tvaers.members.retention.RetentionAction.ANONYMISE;
import static dk.tvaers.members.retention.RetentionAction.DELETE;

import java.util.List;

/** What rules are about. */
enum RetentionKind {
    /** Who works here no more, or said goodbye; erased like anybody who asks for it. */
    PERSON_WHO_LEFT(ANONYMISE),
    /** Citizens and externals who are in no network; erased like anybody who asks for it. */
    PERSON_IN_NO_NETWORK(ANONYMISE),
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

    /** Whether its rows are people. */
    boolean isPerson() {
        return this == PERSON_WHO_LEFT || this == PERSON_IN_NO_NETWORK;
    }

    /** What can happen to it. */
    List<RetentionAction> actions() {
        return actions;
    }
}
