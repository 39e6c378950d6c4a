package dk.tvaers.networks.iceberg;

import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.NodesConnected;
import dk.tvaers.events.networks.NodesDisconnected;
import dk.tvaers.events.words.Citation;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.citation.CitationEvents;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        cited(
                networkId,
                node.id(),
                node.evidence().stream()
                        .filter(EvidenceView::isInput)
                        .map(EvidenceView::citedInput)
                        .toList());
    }

    void changed(UUID networkId, NodeView node) {
        outbox.tell(new NodeChanged(
                networkId,
                node.id(),
                node.level(),
                node.status(),
                node.perspectives(),
                node.evidence().size(),
                (int) node.evidence().stream()
                        .filter(each -> each.kind() == EvidenceKind.OBSERVATION)
                        .count()));
    }

    void cited(UUID networkId, UUID nodeId, List<CitedInput> inputs) {
        citations.cited(networkId, Citation.ICEBERG_NODE, nodeId, inputs);
    }

    void connected(UUID networkId, EdgeView edge) {
        outbox.tell(new NodesConnected(networkId, edge.id(), edge.from(), edge.to(), edge.type()));
    }

    void disconnected(UUID networkId, UUID edgeId) {
        outbox.tell(new NodesDisconnected(networkId, edgeId));
    }
}
