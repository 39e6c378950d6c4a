package dk.tvaers.networks.trial;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a trial cost; never changed. */
@Entity
@Immutable
@Table(name = "cost_entry")
class Cost {
    @Id
    private UUID id;

    @Column(name = "trial_id")
    private UUID trialId;

    private BigDecimal amount;
    private String purpose;
    private BigDecimal overrun;

    @Column(name = "overrun_reason")
    private String overrunReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Cost() {}

    /** A reason is kept only where there is an overrun to approve. */
    Cost(UUID trialId, CostRequest request, BigDecimal overrun, Instant recordedAt) {
        this.id = Ids.next();
        this.trialId = trialId;
        this.amount = request.amount();
        this.purpose = request.purpose();
        this.overrun = overrun;
        this.overrunReason = overrun.signum() > 0 ? request.overrunReason() : null;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    CostView view() {
        return new CostView(id, amount, purpose, overrun, overrunReason, recordedAt);
    }
}
