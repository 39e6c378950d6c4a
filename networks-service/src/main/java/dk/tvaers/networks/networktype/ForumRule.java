package dk.tvaers.networks.networktype;

/** What the executive forum does with networks of a type (domain.md §2). */
enum ForumRule {
    /** Decides whether a network starts. */
    DECIDES_START,
    /** Decides whether it starts and receives the result at the end. */
    RECEIVES_RESULT,
    /** Follows and evaluates it all the way. */
    EVALUATES_CONTINUOUSLY
}
