package dk.tvaers.events.words;

/** What a contributor allows; each use stands alone. */
public enum ConsentUse {
    PUBLISH,
    QUOTE,
    CONTACT,
    ANALYSE
}
