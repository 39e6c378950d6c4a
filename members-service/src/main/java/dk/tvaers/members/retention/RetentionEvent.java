package dk.tvaers.members.retention;

/** What a time is counted from. */
enum RetentionEvent {
    /** The last day. */
    LEFT,
    /** The last membership or role ended, invitation or application was answered, or consent decided; registration, if there was nothing. */
    LAST_TOOK_PART,
    /** An invitation or application was answered or taken back. */
    ANSWERED,
    /** Another decision took its place. */
    SUPERSEDED,
    /** It was written. */
    RECORDED
}
