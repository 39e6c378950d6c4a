package dk.tvaers.events.words;

/** How a citizen input came in. */
public enum InputChannel {
    WEB,
    PAPER,
    MEETING,
    PHONE,
    ON_BEHALF
}
