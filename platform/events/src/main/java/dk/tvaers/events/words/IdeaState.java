package dk.tvaers.events.words;

/** How far an idea has come. */
public enum IdeaState {
    RAISED,
    /** Put into a family with those that resemble it. */
    GROUPED,
    PRIORITISED,
    PARKED,
    /** Described so that it can be tried. */
    CONCRETISED,
    IN_TRIAL,
    ADOPTED,
    ADJUSTED,
    REJECTED
}
