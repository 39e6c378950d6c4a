package dk.tvaers.networks.iceberg;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Raises statements and measures the whole. */
@ApplicationScoped
class Icebergs {
    /** Nobody oversees more; it also bounds the one answer that holds the whole. */
    private static final int MOST_NODES = 500;

    private final NodeRepository nodes;
    private final IcebergEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Perspectives perspectives;
    private final Clock clock;

    Icebergs(
            NodeRepository nodes,
            IcebergEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Perspectives perspectives,
            Clock clock) {
        this.nodes = nodes;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.perspectives = perspectives;
        this.clock = clock;
    }

    @Transactional
    NodeView raise(UUID networkId, NodeRequest request) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        perspectives.require("/perspective", request.perspective());
        citations.requireCitable("/evidence", request.evidence());
        if (nodes.count(networkId) >= MOST_NODES) {
            throw Problems.refused("iceberg-full", MOST_NODES);
        }
        Node node = new Node(networkId, request, clock.instant());
        nodes.persist(node);
        events.raised(networkId, node.view());
        return node.view();
    }

    @Transactional
    IcebergView of(UUID networkId) {
        networks.require(networkId);
        List<NodeView> views =
                nodes.ofNetwork(networkId, MOST_NODES).stream().map(Node::view).toList();
        return new IcebergView(views, IcebergMeasures.of(views, perspectives.ofCitizens()));
    }
}
