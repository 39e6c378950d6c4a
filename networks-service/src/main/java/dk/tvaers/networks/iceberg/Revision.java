package dk.tvaers.networks.iceberg;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a statement said since a moment. */
@Entity
@Immutable
@Table(name = "iceberg_revision")
class Revision {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "node_id")
    private UUID nodeId;

    private long revision;
    private String statement;

    @Enumerated(EnumType.STRING)
    private IcebergLevel level;

    @Enumerated(EnumType.STRING)
    private NodeStatus status;

    private String reason;

    @Column(name = "revised_at")
    private Instant revisedAt;

    protected Revision() {}

    /** What the node says now. */
    Revision(Node node, long revision, String reason, Instant revisedAt) {
        this.id = Ids.next();
        this.networkId = node.networkId();
        this.nodeId = node.id();
        this.revision = revision;
        this.statement = node.statement();
        this.level = node.level();
        this.status = node.status();
        this.reason = reason;
        this.revisedAt = revisedAt;
    }

    long revision() {
        return revision;
    }

    RevisionView view() {
        return new RevisionView(statement, level, status, reason, revisedAt);
    }
}
