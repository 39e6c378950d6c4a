package dk.tvaers.events.words;

/** What became of an input. */
public enum AnswerOutcome {
    USED,
    PARTLY,
    NOT_USED,
    ELSEWHERE
}
