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

/** Capital that the reference lead granted; never changed. */
@Entity
@Immutable
@Table(name = "capital_grant")
class Grant {
    @Id
    private UUID id;

    @Column(name = "trial_id")
    private UUID trialId;

    private BigDecimal amount;
    private String source;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected Grant() {}

    Grant(UUID trialId, GrantRequest request, Instant grantedAt) {
        this.id = Ids.next();
        this.trialId = trialId;
        this.amount = request.amount();
        this.source = request.source();
        this.grantedAt = grantedAt;
    }

    UUID id() {
        return id;
    }

    GrantView view() {
        return new GrantView(id, amount, source, grantedAt);
    }
}
