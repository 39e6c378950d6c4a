package dk.tvaers.events.words;

/** Whether a solution that was handed over is still in use. */
public enum UseAnswer {
    IN_USE,
    ADJUSTED,
    NOT_IN_USE
}
