package dk.tvaers.events.words;

/** The levels of the systems-thinking iceberg, from the visible to the hidden. */
public enum IcebergLevel {
    EVENT,
    PATTERN,
    STRUCTURE,
    MENTAL_MODEL
}
