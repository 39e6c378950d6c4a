package dk.tvaers.networks.iceberg;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.citation.References;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Raises statements and shows and measures the whole. */
@ApplicationScoped
public class Icebergs {
    /** Nobody oversees more; it also bounds the one answer that holds the whole. */
    private static final int MOST_NODES = 2000;

    private final NodeRepository nodes;
    private final GraphRepository graphs;
    private final IcebergEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Perspectives perspectives;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    Icebergs(
            NodeRepository nodes,
            GraphRepository graphs,
            IcebergEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Perspectives perspectives,
            Clock clock,
            MunicipalCalendar calendar) {
        this.nodes = nodes;
        this.graphs = graphs;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.perspectives = perspectives;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Transactional
    NodeState raise(UUID networkId, NodeRequest request) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        perspectives.require("/perspective", request.perspective());
        citations.requireCitable("/evidence", request.evidence());
        if (nodes.count(networkId) >= MOST_NODES) {
            throw Problems.refused("iceberg-full", MOST_NODES);
        }
        Instant now = clock.instant();
        Node node = new Node(networkId, request, now);
        nodes.persistAndFlush(node);
        nodes.add(new Revision(node, node.version(), null, now));
        request.evidence().forEach(input -> nodes.add(new Evidence(node, EvidenceRequest.of(input), now)));
        nodes.flush();
        NodeView view = graphs.node(networkId, node.id());
        events.raised(networkId, view);
        return new NodeState(view, node.version());
    }

    /**
     * The whole iceberg.
     *
     * @param asOf at the end of this day; null is now
     */
    @Transactional
    IcebergView of(UUID networkId, LocalDate asOf) {
        networks.require(networkId);
        OffsetDateTime before = asOf == null
                ? GraphRepository.NOW
                : calendar.startOf(asOf.plusDays(1)).atOffset(ZoneOffset.UTC);
        Graph graph = graphs.graph(networkId, before);
        return new IcebergView(
                graph.nodes(), graph.edges(), IcebergMeasures.of(graph.nodes(), perspectives.ofCitizens()), asOf);
    }

    /**
     * Demands that these are statements of the network, each named once.
     *
     * @param pointer of the list in the request
     * @throws ProblemException 400 when one is named twice, 422 for each that is not the network's
     */
    @Transactional
    public void require(String pointer, UUID networkId, List<UUID> nodeIds) {
        References.require(pointer, nodeIds, nodes.known(networkId, nodeIds), "node-unknown");
    }
}
