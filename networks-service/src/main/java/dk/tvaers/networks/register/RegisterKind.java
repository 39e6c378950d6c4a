package dk.tvaers.networks.register;

/** What can have been tried. */
public enum RegisterKind {
    THEME,
    IDEA,
    TRIAL,
    /** What was handed over to the base organisation. */
    SOLUTION
}
