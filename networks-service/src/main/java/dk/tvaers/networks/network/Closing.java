package dk.tvaers.networks.network;

import dk.tvaers.networks.gate.Missing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network ended; never changed. */
@Entity
@Immutable
@Table(name = "network_closing")
class Closing {
    @Id
    @Column(name = "network_id")
    private UUID networkId;

    private boolean overridden;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> missing;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "acted_as")
    private ActedAs actedAs;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** When it was brought in; null when it happened here. */
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Closing() {}

    Closing(UUID networkId, List<Missing> missing, String reason, ActedAs actedAs, Instant closedAt) {
        this.networkId = networkId;
        this.missing = missing.stream().map(each -> each.condition().code()).toList();
        this.overridden = !missing.isEmpty();
        this.reason = reason;
        this.actedAs = actedAs;
        this.closedAt = closedAt;
    }

    /** Before it is stored: was brought in at this time. */
    Closing broughtIn(Instant when) {
        recordedAt = when;
        return this;
    }

    ClosingView view() {
        return new ClosingView(
                networkId, overridden, overridden ? List.copyOf(missing) : null, reason, actedAs, closedAt);
    }
}
