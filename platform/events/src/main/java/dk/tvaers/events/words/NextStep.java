package dk.tvaers.events.words;

/** What a trial led to; a stopped one with its learning is a result too. */
public enum NextStep {
    IMPLEMENT,
    ADJUST,
    REPEAT,
    STOP
}
