package dk.tvaers.networks.scoring;

/** Whether the criteria of a network can be changed or be scored by. */
enum CriteriaState {
    /** They can be changed. */
    DRAFT,
    /** Ideas can be scored by them. */
    FIXED
}
