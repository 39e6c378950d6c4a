package dk.tvaers.networks.decision;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** What a network decided, and why; never changed, only corrected by another. */
@Entity
@Immutable
@Table(name = "network_decision")
class NetworkDecision {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String subject;
    private String decided;
    private String reason;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "replaces_decision_id")
    private UUID replacesDecisionId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "network_decision_input", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<CitedInput> inputs;

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "network_decision_finding", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "finding_id")
    private List<UUID> findingIds;

    protected NetworkDecision() {}

    NetworkDecision(UUID networkId, Phase phase, NetworkDecisionRequest request, Instant decidedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.phase = phase;
        this.subject = request.subject();
        this.decided = request.decided();
        this.reason = request.reason();
        this.meetingId = request.meetingId();
        this.replacesDecisionId = request.replacesDecisionId();
        this.inputs = new ArrayList<>(request.inputs());
        this.findingIds = new ArrayList<>(request.findingIds());
        this.decidedAt = decidedAt;
    }

    UUID id() {
        return id;
    }

    NetworkDecisionView view() {
        return new NetworkDecisionView(
                id,
                phase,
                subject,
                decided,
                reason,
                List.copyOf(inputs),
                List.copyOf(findingIds),
                meetingId,
                replacesDecisionId,
                decidedAt);
    }
}
