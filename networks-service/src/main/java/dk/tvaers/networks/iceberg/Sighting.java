package dk.tvaers.networks.iceberg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A perspective that sees a statement too. */
@Entity
@Immutable
@IdClass(Sighting.Key.class)
@Table(name = "iceberg_sighting")
class Sighting {
    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    @Id
    private String perspective;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Sighting() {}

    Sighting(Node node, String perspective, Instant seenAt) {
        this.nodeId = node.id();
        this.networkId = node.networkId();
        this.perspective = perspective;
        this.seenAt = seenAt;
    }

    /** What tells one from another. */
    record Key(UUID nodeId, String perspective) {}
}
