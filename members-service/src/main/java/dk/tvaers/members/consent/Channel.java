package dk.tvaers.members.consent;

/** How a decision was told. */
enum Channel {
    ONLINE,
    PAPER,
    SPOKEN
}
