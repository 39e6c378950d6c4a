package dk.tvaers.networks.iceberg;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Changes statements, one at a time, and keeps what they were before. */
@ApplicationScoped
class Nodes {
    private static final int MOST_EVIDENCE = 50;
    private static final long BEFORE_THE_FIRST = -1;

    private final NodeRepository nodes;
    private final GraphRepository graphs;
    private final IcebergEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Perspectives perspectives;
    private final Clock clock;

    Nodes(
            NodeRepository nodes,
            GraphRepository graphs,
            IcebergEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Perspectives perspectives,
            Clock clock) {
        this.nodes = nodes;
        this.graphs = graphs;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.perspectives = perspectives;
        this.clock = clock;
    }

    @Transactional
    NodeState find(UUID networkId, UUID nodeId) {
        Node node = nodes.inNetwork(networkId, nodeId).orElseThrow(Problems::notFound);
        return new NodeState(graphs.node(networkId, nodeId), node.version());
    }

    @Transactional
    NodeState change(UUID networkId, UUID nodeId, String ifMatch, NodeChangeRequest request) {
        Node node = toChange(networkId, nodeId);
        Preconditions.requireMatch(ifMatch, node.version());
        if (!node.differsFrom(request)) {
            return new NodeState(graphs.node(networkId, nodeId), node.version());
        }
        nodes.add(node.change(request, clock.instant()));
        return told(node);
    }

    @Transactional
    NodeState see(UUID networkId, UUID nodeId, SightingRequest request) {
        Node node = toChange(networkId, nodeId);
        perspectives.require("/perspective", request.perspective());
        if (request.perspective().equals(node.perspective())) {
            throw Problems.refused(List.of(Violation.of("/perspective", "perspective-sees-it")));
        }
        nodes.add(new Sighting(node, request.perspective(), clock.instant()));
        node.touch(clock.instant());
        return told(node);
    }

    @Transactional
    NodeState support(UUID networkId, UUID nodeId, EvidenceRequest request) {
        Node node = toChange(networkId, nodeId);
        if (request.kind() == EvidenceKind.INPUT) {
            citations.requireCitable("/inputId", request.inputId());
        }
        if (nodes.countEvidence(nodeId) >= MOST_EVIDENCE) {
            throw Problems.refused("evidence-full", MOST_EVIDENCE);
        }
        Evidence evidence = new Evidence(node, request, clock.instant());
        nodes.add(evidence);
        node.touch(clock.instant());
        NodeState state = told(node);
        if (request.kind() == EvidenceKind.INPUT) {
            events.cited(networkId, nodeId, List.of(evidence.citedInput()));
        }
        return state;
    }

    /** A page of what the statement said until now, oldest first. */
    @Transactional
    Page<RevisionView> history(UUID networkId, UUID nodeId, PageRequest page) {
        if (nodes.inNetwork(networkId, nodeId).isEmpty()) {
            throw Problems.notFound();
        }
        long after = page.cursor().map(cursor -> cursor.number(0)).orElse(BEFORE_THE_FIRST);
        return Page.of(nodes.revisions(nodeId, after, page.fetch()), page, revision -> Cursor.of(revision.revision()))
                .map(Revision::view);
    }

    private Node toChange(UUID networkId, UUID nodeId) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        return nodes.locked(networkId, nodeId).orElseThrow(Problems::notFound);
    }

    private NodeState told(Node node) {
        nodes.flush();
        NodeView view = graphs.node(node.networkId(), node.id());
        events.changed(node.networkId(), view);
        return new NodeState(view, node.version());
    }
}
