package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the executive forum decided, and why; never changed, only corrected by another (domain.md §3). */
@Entity
@Immutable
@Table(name = "theme_decision")
class Decision {
    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID themeId;

    @Column(name = "round_id")
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reason;

    @Column(name = "capacity_reason")
    private String capacityReason;

    @Column(name = "next_round_id")
    private UUID nextRoundId;

    @Column(name = "replaces_decision_id")
    private UUID replacesDecisionId;

    @Column(name = "routed_to_unit_id")
    private UUID routedToUnitId;

    @Column(name = "routed_to")
    private String routedTo;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Decision() {}

    Decision(UUID id, UUID themeId, UUID roundId, UUID nextRoundId, DecisionRequest request, Instant decidedAt) {
        this.id = id;
        this.themeId = themeId;
        this.roundId = roundId;
        this.nextRoundId = nextRoundId;
        this.outcome = request.outcome();
        this.reason = request.reason();
        this.capacityReason = request.capacityReason();
        this.routedToUnitId = request.routedToUnitId();
        this.routedTo = request.routedTo();
        this.replacesDecisionId = request.replacesDecisionId();
        this.decidedAt = decidedAt;
    }

    /** One from before this system. */
    Decision(UUID id, UUID themeId, UUID roundId, DecisionRequest request, Instant decidedAt, Instant recordedAt) {
        this(id, themeId, roundId, null, request, decidedAt);
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID themeId() {
        return themeId;
    }

    UUID roundId() {
        return roundId;
    }

    UUID nextRoundId() {
        return nextRoundId;
    }

    UUID replacesDecisionId() {
        return replacesDecisionId;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    DecisionView view() {
        return new DecisionView(
                id,
                outcome,
                reason,
                roundId,
                nextRoundId,
                replacesDecisionId,
                capacityReason,
                routedToUnitId,
                routedTo,
                decidedAt,
                recordedAt);
    }
}
