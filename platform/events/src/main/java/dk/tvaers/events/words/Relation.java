package dk.tvaers.events.words;

/** What an input does for the thing it is linked to. */
public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    SOURCE,
    DUPLICATE
}
