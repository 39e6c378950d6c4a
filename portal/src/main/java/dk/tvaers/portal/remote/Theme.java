package dk.tvaers.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A theme that was proposed, as its proposer may know it. */
public record Theme(UUID id) {
    /** The seven characteristics of a good theme (domain.md §3), by the names of the API. */
    public static final List<String> SEVEN = List.of(
            "citizenValue", "urgency", "crossCutting", "complexity", "learning", "innovation", "newPerspectives");

    /**
     * Where a proposal stands.
     *
     * @param decision absent until there is one
     */
    public record Outcome(UUID themeId, String state, Round round, Decision decision) {}

    /** What was decided, and why. */
    public record Decision(UUID id, String outcome, String reason, String routedTo, Instant decidedAt) {}

    /**
     * A round of decisions.
     *
     * @param decisionMonth year and month, such as 2027-01
     */
    public record Round(
            UUID id,
            String code,
            LocalDate deadline,
            String decisionMonth,
            int capacityMin,
            int capacityMax,
            int approved) {}

    /** Something like it that was proposed or tried before. */
    public record Similar(String kind, UUID id, String title, String state, Integer year) {}

    /** A kind of network. */
    public record NetworkType(String code, String purpose, List<String> phases) {
        public NetworkType {
            phases = phases == null ? List.of() : List.copyOf(phases);
        }
    }
}
