package dk.tvaers.networks.iceberg;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
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

/** A statement in the iceberg. */
@Entity
@Table(name = "iceberg_node")
class Node {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String statement;

    @Enumerated(EnumType.STRING)
    private IcebergLevel level;

    @Enumerated(EnumType.STRING)
    private NodeStatus status;

    private String perspective;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @ElementCollection
    @CollectionTable(name = "iceberg_evidence", joinColumns = @JoinColumn(name = "node_id"))
    @OrderColumn(name = "position")
    private List<CitedInput> evidence;

    protected Node() {}

    Node(UUID networkId, NodeRequest request, Instant raisedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.statement = request.statement();
        this.level = request.level();
        this.status = request.status();
        this.perspective = request.perspective();
        this.evidence = new ArrayList<>(request.evidence());
        this.raisedAt = raisedAt;
    }

    NodeView view() {
        return new NodeView(id, statement, level, status, perspective, List.copyOf(evidence), raisedAt);
    }
}
