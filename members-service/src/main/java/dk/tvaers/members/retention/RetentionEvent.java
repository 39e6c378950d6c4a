package dk.tvaers.members.retention;

/** What a time is counted from. */
enum RetentionEvent {
    /** An invitation or application was answered or taken back. */
    ANSWERED,
    /** Another decision took its place. */
    SUPERSEDED,
    /** It was written. */
    RECORDED
}
