package dk.tvaers.networks.iceberg;

import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.words.Citation;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.citation.CitationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of the iceberg, without its statements. */
@ApplicationScoped
class IcebergEvents {
    private final Outbox outbox;
    private final CitationEvents citations;

    IcebergEvents(Outbox outbox, CitationEvents citations) {
        this.outbox = outbox;
        this.citations = citations;
    }

    void raised(UUID networkId, NodeView node) {
        outbox.tell(new NodeRaised(networkId, node.id(), node.level(), node.status(), node.perspective()));
        citations.cited(networkId, Citation.ICEBERG_NODE, node.id(), node.evidence());
    }
}
