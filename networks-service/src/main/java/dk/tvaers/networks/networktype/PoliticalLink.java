package dk.tvaers.networks.networktype;

/** The politicians a type of network is linked to (domain.md §2). */
enum PoliticalLink {
    /** Fagudvalg. */
    STANDING_COMMITTEE,
    NONE,
    INNOVATION_COMMITTEE
}
