package dk.tvaers.reporting.network;

/** How somebody contributes to a network (domain.md §8). */
enum ContributionKind {
    /** A member at a meeting. */
    ATTENDANCE,
    /** A statement in the iceberg, by the perspective that raised it. */
    NODES,
    /** A citizen input or what a professional observed, for or against a statement; data are nobody's voice. */
    EVIDENCE,
    /** A member at the meeting where something was decided. */
    DECISIONS
}
