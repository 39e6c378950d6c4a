package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryOutcome;

/** Where an entry is: open until it is answered or withdrawn, and then for good. */
enum EntryState {
    OPEN,
    ACCEPTED,
    DECLINED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    static EntryState of(EntryOutcome outcome) {
        return valueOf(outcome.name());
    }
}
