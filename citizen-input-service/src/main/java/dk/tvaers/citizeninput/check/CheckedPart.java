package dk.tvaers.citizeninput.check;

/** Which words were checked. */
public enum CheckedPart {
    /** Those of an input, with its latest answer, before they were shown. */
    INPUT,
    /** Those of an answer, before it was given. */
    ANSWER,
    /** Those that were shown once, before they are shown again because the contributor allows it anew. */
    CONSENT,
    /** Those of a supplement, before they were shown. */
    SUPPLEMENT,
    /** Those of a comment on an input, before they were shown. */
    COMMENT,
    /** Those that say what a picture shows, before it was shown. */
    ATTACHMENT
}
