package dk.tvaers.events.words;

/** How an invitation or an application ended. */
public enum EntryOutcome {
    /** An invitation was taken. */
    ACCEPTED,
    DECLINED,
    /** An application was granted. */
    APPROVED,
    REJECTED,
    /** Taken back by whoever made it. */
    WITHDRAWN
}
