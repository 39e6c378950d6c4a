package dk.tvaers.members.consent;

/** What somebody may allow; each use stands alone. */
public enum Use {
    /** To be found when a network misses somebody. */
    BE_FOUND,
    /** To be written to or called about networks one is not part of. */
    BE_CONTACTED,
    /** What was experienced may be told, without the name. */
    STORY,
    /** Words may be repeated as they were said. */
    QUOTE,
    /** Pictures may be shown in which one can be recognised. */
    PHOTO
}
