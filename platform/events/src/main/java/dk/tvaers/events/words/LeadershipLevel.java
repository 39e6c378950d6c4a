package dk.tvaers.events.words;

/** At which level an employee leads; network types say which one their reference lead has. */
public enum LeadershipLevel {
    LINE_MANAGER,
    /** A member of the executive forum. */
    EXECUTIVE_FORUM,
    DIRECTOR
}
