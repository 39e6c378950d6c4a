package dk.tvaers.networks.scoring;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Fixed criteria were opened for change: what they were, why, and how many scores that cost. */
@Entity
@Immutable
@Table(name = "criteria_change")
class CriteriaChange {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private int edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria;

    @Column(name = "voided_scores")
    private int voidedScores;

    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CriteriaChange() {}

    CriteriaChange(CriteriaSet criteria, String reason, int voidedScores, Instant changedAt) {
        this.id = Ids.next();
        this.networkId = criteria.networkId();
        this.edition = criteria.edition();
        this.criteria = criteria.view().codes();
        this.voidedScores = voidedScores;
        this.reason = reason;
        this.changedAt = changedAt;
    }

    int edition() {
        return edition;
    }

    int voidedScores() {
        return voidedScores;
    }

    CriteriaChangeView view() {
        return new CriteriaChangeView(edition, List.copyOf(criteria), reason, voidedScores, changedAt);
    }
}
