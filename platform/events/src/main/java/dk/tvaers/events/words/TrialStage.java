package dk.tvaers.events.words;

/** The four stages of a trial (domain.md §4). */
public enum TrialStage {
    START,
    RUNNING,
    ANALYSIS,
    NEXT_STEP
}
