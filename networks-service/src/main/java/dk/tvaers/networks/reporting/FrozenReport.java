package dk.tvaers.networks.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The report of a network as it was when the network closed, without its stories, which their tellers may take back; never changed. */
@Entity
@Immutable
@Table(name = "network_report")
class FrozenReport {
    @Id
    @Column(name = "network_id")
    private UUID networkId;

    private String report;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected FrozenReport() {}

    FrozenReport(UUID networkId, String report, Instant frozenAt) {
        this.networkId = networkId;
        this.report = report;
        this.frozenAt = frozenAt;
    }

    String report() {
        return report;
    }
}
