package dk.tvaers.networks.theme;

/** What the secretariat advises the executive forum to decide. */
enum Recommendation {
    APPROVE,
    REJECT,
    DEFER,
    /** Elsewhere. */
    ROUTE
}
