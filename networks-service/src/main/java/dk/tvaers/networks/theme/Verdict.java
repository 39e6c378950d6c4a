package dk.tvaers.networks.theme;

/** How far a theme has a characteristic. */
enum Verdict {
    MET,
    PARTLY,
    NOT_MET
}
