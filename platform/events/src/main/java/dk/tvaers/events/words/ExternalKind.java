package dk.tvaers.events.words;

/** Where somebody comes from who is neither an employee nor an ordinary citizen. */
public enum ExternalKind {
    ASSOCIATION,
    COMPANY,
    KNOWLEDGE_INSTITUTION,
    POLITICIAN
}
