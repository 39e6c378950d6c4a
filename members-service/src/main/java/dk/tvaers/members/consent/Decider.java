package dk.tvaers.members.consent;

/** Who recorded a decision. */
enum Decider {
    PERSON,
    SECRETARIAT
}
