package dk.tvaers.events.words;

/** The course of a network: the mandate, eight phases and the closing. */
public enum Phase {
    MANDATE,
    STARTUP,
    DESIGN,
    FOCUS,
    DISCOVERY,
    THEMING,
    IDEATION,
    TRIAL,
    EVALUATION,
    CLOSING
}
