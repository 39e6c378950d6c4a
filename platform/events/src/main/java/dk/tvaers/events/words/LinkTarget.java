package dk.tvaers.events.words;

/** What a citizen input can be linked to. */
public enum LinkTarget {
    THEME,
    NETWORK,
    ICEBERG_NODE
}
