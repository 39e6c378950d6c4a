package dk.tvaers.networks.iceberg;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Connects statements, and takes connections away. */
@ApplicationScoped
class Edges {
    /** Four for each node of a full iceberg; bounds the answer that holds the whole. */
    private static final int MOST_EDGES = 8000;

    private final EdgeRepository edges;
    private final NodeRepository nodes;
    private final IcebergEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    Edges(
            EdgeRepository edges,
            NodeRepository nodes,
            IcebergEvents events,
            Networks networks,
            NetworkAccess access,
            Clock clock) {
        this.edges = edges;
        this.nodes = nodes;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    EdgeView connect(UUID networkId, EdgeRequest request) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        requireTwoNodes(networkId, request);
        if (edges.countStanding(networkId) >= MOST_EDGES) {
            throw Problems.refused("iceberg-edges-full", MOST_EDGES);
        }
        Edge edge = new Edge(networkId, request, clock.instant());
        edges.persistAndFlush(edge);
        events.connected(networkId, edge.view());
        return edge.view();
    }

    @Transactional
    void disconnect(UUID networkId, UUID edgeId) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        edges.standing(networkId, edgeId).orElseThrow(Problems::notFound).remove(clock.instant());
        events.disconnected(networkId, edgeId);
    }

    private void requireTwoNodes(UUID networkId, EdgeRequest request) {
        if (request.from().equals(request.to())) {
            throw Problems.invalid("/to", "edge-to-itself");
        }
        Set<UUID> known = nodes.known(networkId, List.of(request.from(), request.to()));
        List<Violation> unknown = new ArrayList<>();
        if (!known.contains(request.from())) {
            unknown.add(Violation.of("/from", "node-unknown"));
        }
        if (!known.contains(request.to())) {
            unknown.add(Violation.of("/to", "node-unknown"));
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(unknown);
        }
    }
}
