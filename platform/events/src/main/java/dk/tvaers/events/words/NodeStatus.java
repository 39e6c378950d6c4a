package dk.tvaers.events.words;

/** How far a statement in the iceberg has been tested. */
public enum NodeStatus {
    HYPOTHESIS,
    CONFIRMED,
    REFUTED
}
