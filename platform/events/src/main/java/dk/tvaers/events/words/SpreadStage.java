package dk.tvaers.events.words;

/** How far a solution has come at another place; real only at the last (domain.md §4). */
public enum SpreadStage {
    PROPOSED,
    TRANSLATED,
    IMPLEMENTED,
    VALUE_SHOWN
}
