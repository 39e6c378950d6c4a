package dk.tvaers.reporting.model;

/** What a network reaches beside the steps of its course. Milestones of the read model have these names and those of {@link CourseStep}. */
public enum Milestone {
    /** A solution was offered to a receiver. */
    OFFERED,
    DECLINED,
    /** An offer waited too long for its answer. */
    ESCALATED,
    /** The network ended. */
    CLOSED
}
