package dk.tvaers.events.words;

/** Where a network used a citizen input. */
public enum Citation {
    FINDING,
    ICEBERG_NODE,
    DECISION,
    IDEA
}
