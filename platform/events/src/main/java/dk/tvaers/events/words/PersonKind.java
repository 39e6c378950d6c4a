package dk.tvaers.events.words;

/** Who a person is to the municipality. */
public enum PersonKind {
    EMPLOYEE,
    CITIZEN,
    EXTERNAL
}
