package dk.tvaers.events.words;

/** What a reminder is about. */
public enum ReminderKind {
    /** A round takes proposals for a few days more. */
    ROUND_CLOSING,
    /** An agreement is to be reviewed. */
    REVIEW_DUE,
    /** A handover has waited too long for its receiver's answer; goes to the reference lead. */
    HANDOVER_OVERDUE,
    /** The owner of an evaluation plan is to measure. */
    EVALUATION_DUE,
    /** Somebody is to say whether a solution is still in use. */
    USE_DUE,
    /** A citizen's input has waited too long for its answer; goes to the network lead, then to the reference lead. */
    ANSWER_OVERDUE,
    /** A citizen does not agree with the answer to an input; goes to its networks at once. */
    INPUT_REOPENED
}
