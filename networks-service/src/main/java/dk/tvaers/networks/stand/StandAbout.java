package dk.tvaers.networks.stand;

/** What a stand is taken on. */
enum StandAbout {
    EVALUATION,
    SPREAD
}
