package dk.tvaers.events.words;

/** How one statement in the iceberg bears on another. */
public enum EdgeType {
    CAUSES,
    SUPPORTS,
    /** Goes both ways, whichever of the two is named first. */
    CONTRADICTS
}
