package dk.tvaers.citizeninput.question;

/** How a question is answered. */
public enum QuestionKind {
    /** In the contributor's own words. */
    TEXT,
    /** By one or more of its options. */
    CHOICE,
    /** By one of its options, which are the steps of the scale in their order. */
    SCALE,
    /** By a point on the map. */
    PLACE;

    boolean hasOptions() {
        return this == CHOICE || this == SCALE;
    }
}
