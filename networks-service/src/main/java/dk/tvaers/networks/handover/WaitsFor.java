package dk.tvaers.networks.handover;

/** What a handover asks of those in base. */
enum WaitsFor {
    /** To be accepted or declined. */
    ANSWER,
    /** To be put to use. */
    IMPLEMENTATION,
    /** That somebody says what it led to. */
    EVALUATION,
    /** That somebody says whether it is still in use. */
    USE
}
