package dk.tvaers.networks.iceberg;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.EdgeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How one statement bears on another. A removed one stays in the history. */
@Entity
@Table(name = "iceberg_edge")
class Edge {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "from_node_id")
    private UUID fromNodeId;

    @Column(name = "to_node_id")
    private UUID toNodeId;

    @Enumerated(EnumType.STRING)
    private EdgeType type;

    @Column(name = "connected_at")
    private Instant connectedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private long version;

    protected Edge() {}

    Edge(UUID networkId, EdgeRequest request, Instant connectedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.fromNodeId = request.from();
        this.toNodeId = request.to();
        this.type = request.type();
        this.connectedAt = connectedAt;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    EdgeView view() {
        return new EdgeView(id, fromNodeId, toNodeId, type, connectedAt);
    }
}
