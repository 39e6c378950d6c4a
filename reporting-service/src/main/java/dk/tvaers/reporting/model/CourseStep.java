package dk.tvaers.reporting.model;

/**
 * How far an idea for the better has come (domain.md §8, funnel), from the proposal of a theme to a solution that is worth something at
 * other places too.
 */
public enum CourseStep {
    PROPOSAL,
    NETWORK,
    FINDING,
    TRACK,
    IDEA,
    /** A trial runs. */
    TRIAL,
    /** A receiver took a solution over; an offer alone is none. */
    HANDED_OVER,
    /** What was taken over is in use. */
    IMPLEMENTED,
    /** What was taken over was evaluated. */
    EVALUATED,
    /** Translated, implemented and of value at another place: only then is a spread real (domain.md §4). */
    SPREAD
}
