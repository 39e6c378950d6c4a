package dk.tvaers.networks.iceberg;

import dk.tvaers.web.graph.GraphMl;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An iceberg as GraphML. */
final class IcebergGraphMl {
    private static final List<GraphMl.Key> KEYS = List.of(
            node("statement", "string"),
            node("level", "string"),
            node("status", "string"),
            node("perspectives", "string"),
            node("raisedAt", "string"),
            node("evidence", "int"),
            new GraphMl.Key("type", GraphMl.Of.EDGE, "string"));

    private IcebergGraphMl() {}

    static String of(UUID networkId, IcebergView iceberg) {
        return GraphMl.write(new GraphMl.Graph(
                networkId.toString(),
                true,
                KEYS,
                iceberg.nodes().stream().map(IcebergGraphMl::node).toList(),
                iceberg.edges().stream().map(IcebergGraphMl::edge).toList()));
    }

    private static GraphMl.Key node(String name, String type) {
        return new GraphMl.Key(name, GraphMl.Of.NODE, type);
    }

    private static GraphMl.Node node(NodeView node) {
        return new GraphMl.Node(
                node.id().toString(),
                Map.of(
                        "statement", node.statement(),
                        "level", node.level().name(),
                        "status", node.status().name(),
                        "perspectives", String.join(" ", node.perspectives()),
                        "raisedAt", node.raisedAt().toString(),
                        "evidence", Integer.toString(node.evidence().size())));
    }

    private static GraphMl.Edge edge(EdgeView edge) {
        return new GraphMl.Edge(
                edge.id().toString(),
                edge.from().toString(),
                edge.to().toString(),
                Map.of("type", edge.type().name()));
    }
}
