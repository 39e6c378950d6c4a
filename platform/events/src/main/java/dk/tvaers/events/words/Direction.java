package dk.tvaers.events.words;

/** Forward through a gate, or back with a reason. */
public enum Direction {
    FORWARD,
    BACK
}
