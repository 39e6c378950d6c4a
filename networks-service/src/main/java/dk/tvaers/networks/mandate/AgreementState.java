package dk.tvaers.networks.mandate;

/** Where an agreement stands. */
enum AgreementState {
    DRAFT,
    /** Its content is fixed and waits for signatures. */
    PROPOSED,
    /** Both parties have signed it. */
    SIGNED,
    /** Signed, and looked at again since. */
    REVIEWED,
    /** Another of the same kind for the same member took its place. */
    SUPERSEDED,
    ENDED;

    boolean isInForce() {
        return this == SIGNED || this == REVIEWED;
    }

    boolean isOver() {
        return this == SUPERSEDED || this == ENDED;
    }
}
