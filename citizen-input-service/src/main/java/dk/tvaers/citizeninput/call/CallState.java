package dk.tvaers.citizeninput.call;

/** Whether a call takes inputs; follows from the time and from whether it was closed by hand. */
public enum CallState {
    PLANNED,
    OPEN,
    CLOSED
}
