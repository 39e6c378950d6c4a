package dk.tvaers.networks.iceberg;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.citation.CitationRelation;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of evidence; what was once put forward stays. */
@Entity
@Immutable
@Table(name = "iceberg_evidence")
class Evidence {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "node_id")
    private UUID nodeId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    private CitationRelation relation;

    @Column(name = "input_id")
    private UUID inputId;

    private String observation;
    private String title;
    private String reference;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Evidence() {}

    Evidence(Node node, EvidenceRequest request, Instant givenAt) {
        this.id = Ids.next();
        this.networkId = node.networkId();
        this.nodeId = node.id();
        this.kind = request.kind();
        this.relation = request.relation();
        this.inputId = request.inputId();
        this.observation = request.observation();
        this.title = request.source() == null ? null : request.source().title();
        this.reference = request.source() == null ? null : request.source().reference();
        this.givenAt = givenAt;
    }

    CitedInput citedInput() {
        return new CitedInput(inputId, relation);
    }
}
