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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A statement in the iceberg as it is now. */
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

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Node() {}

    Node(UUID networkId, NodeRequest request, Instant raisedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.statement = request.statement();
        this.level = request.level();
        this.status = request.status();
        this.perspective = request.perspective();
        this.raisedAt = raisedAt;
        this.changedAt = raisedAt;
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    String statement() {
        return statement;
    }

    IcebergLevel level() {
        return level;
    }

    NodeStatus status() {
        return status;
    }

    String perspective() {
        return perspective;
    }

    long version() {
        return version;
    }

    /** Whether the request would make it say something else. */
    boolean differsFrom(NodeChangeRequest request) {
        return !statement.equals(request.statement()) || level != request.level() || status != request.status();
    }

    /** Says something else from now on; returns that as the history keeps it. */
    Revision change(NodeChangeRequest request, Instant at) {
        statement = request.statement();
        level = request.level();
        status = request.status();
        touch(at);
        return new Revision(this, version + 1, request.reason(), at);
    }

    /** Something else about it changed: its evidence or who sees it. Whoever judges it must look again. */
    void touch(Instant at) {
        changedAt = at;
    }
}
