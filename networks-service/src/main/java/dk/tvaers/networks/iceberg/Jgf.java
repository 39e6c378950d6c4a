package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.EdgeType;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An iceberg in JSON Graph Format, version 2. */
@RegisterForReflection
@Schema(name = "JsonGraph")
record Jgf(OneGraph graph) {

    static Jgf of(UUID networkId, IcebergView iceberg) {
        Map<UUID, Vertex> nodes = LinkedHashMap.newLinkedHashMap(iceberg.nodes().size());
        iceberg.nodes().forEach(node -> nodes.put(node.id(), Vertex.of(node)));
        return new Jgf(new OneGraph(
                networkId,
                "iceberg",
                true,
                new About(iceberg.asOf(), iceberg.measures()),
                nodes,
                iceberg.edges().stream().map(Arc::of).toList()));
    }

    /** The graph of one network. */
    @RegisterForReflection
    @Schema(name = "JsonGraphBody")
    record OneGraph(UUID id, String type, boolean directed, About metadata, Map<UUID, Vertex> nodes, List<Arc> edges) {}

    /** What the format has no word for, about the whole. */
    @RegisterForReflection
    @Schema(name = "JsonGraphAbout")
    record About(LocalDate asOf, IcebergMeasures measures) {}

    /** A statement. */
    @RegisterForReflection
    @Schema(name = "JsonGraphNode")
    record Vertex(String label, Statement metadata) {
        static Vertex of(NodeView node) {
            return new Vertex(
                    node.statement(),
                    new Statement(node.level(), node.status(), node.perspectives(), node.evidence(), node.raisedAt()));
        }
    }

    /**
     * What the format has no word for, about a statement.
     *
     * @param perspectives all that see it, the one that raised it first
     */
    @RegisterForReflection
    @Schema(name = "JsonGraphStatement")
    record Statement(
            IcebergLevel level,
            NodeStatus status,
            List<String> perspectives,
            List<EvidenceView> evidence,
            Instant raisedAt) {}

    /** A connection. */
    @RegisterForReflection
    @Schema(name = "JsonGraphEdge")
    record Arc(UUID id, UUID source, UUID target, EdgeType relation) {
        static Arc of(EdgeView edge) {
            return new Arc(edge.id(), edge.from(), edge.to(), edge.type());
        }
    }
}
