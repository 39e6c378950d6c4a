package dk.tvaers.reporting.model;

/** What people wait for after they sent an input. */
public enum ResponseStep {
    READ,
    ANSWER
}
