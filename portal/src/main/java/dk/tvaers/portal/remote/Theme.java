package dk.tvaers.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A theme that was proposed, as its proposer may know it. */
public record Theme(UUID id) {

    /**
     * Where a proposal stands.
     *
     * @param decision absent until there is one
     */
    public record Outcome(UUID themeId, String state, Round round, Decision decision) {}

    /** What was decided, and why. */
    public record Decision(String outcome, String reason, String routedTo, Instant decidedAt) {}

    /**
     * A round of decisions.
     *
     * @param decisionMonth year and month, such as 2027-01
     */
    public record Round(
            UUID id, String code, LocalDate deadline, String decisionMonth, int capacityMin, int capacityMax) {}

    /** A kind of network. */
    public record NetworkType(String code, String purpose) {}
}
