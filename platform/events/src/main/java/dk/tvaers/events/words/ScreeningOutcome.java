package dk.tvaers.events.words;

/** What the reviewer decided before publication. */
public enum ScreeningOutcome {
    PUBLISHED,
    HELD,
    ANONYMISED,
    REJECTED
}
