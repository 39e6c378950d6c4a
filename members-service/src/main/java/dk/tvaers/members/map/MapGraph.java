package dk.tvaers.members.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.tvaers.web.graph.GraphMl;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A graph of the map in JSON Graph Format, version 2, from which the GraphML is written too. */
@RegisterForReflection
@Schema(name = "JsonGraph")
record MapGraph(OneGraph graph) {

    /** The graph. */
    @RegisterForReflection
    @Schema(name = "JsonGraphBody")
    record OneGraph(String type, boolean directed, About metadata, Map<UUID, Vertex> nodes, List<Arc> edges) {}

    /** What the format has no word for, about the whole. */
    @RegisterForReflection
    @Schema(name = "JsonGraphAbout")
    record About(LocalDate asOf, MapLevel level) {}

    /** A unit, a network or a person; the last has no label. */
    @RegisterForReflection
    @Schema(name = "JsonGraphNode")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Vertex(@Nullable String label, Facts metadata) {}

    /**
     * What the format has no word for, about a node.
     *
     * @param kind UNIT, NETWORK or the kind of a person
     * @param type of a network
     */
    @RegisterForReflection
    @Schema(name = "JsonGraphFacts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String kind,
            @Nullable UUID departmentId,
            @Nullable String type) {}

    /** A connection. */
    @RegisterForReflection
    @Schema(name = "JsonGraphEdge")
    record Arc(UUID source, UUID target, String relation, Weight metadata) {
        Arc(UUID source, UUID target, String relation, int weight) {
            this(source, target, relation, new Weight(weight));
        }
    }

    /**
     * How strong a connection is.
     *
     * @param weight people or networks; 1 of a single person
     */
    @RegisterForReflection
    @Schema(name = "JsonGraphWeight")
    record Weight(int weight) {}

    String graphMl() {
        List<GraphMl.Key> keys = List.of(
                new GraphMl.Key("label", GraphMl.Of.NODE, "string"),
                new GraphMl.Key("kind", GraphMl.Of.NODE, "string"),
                new GraphMl.Key("departmentId", GraphMl.Of.NODE, "string"),
                new GraphMl.Key("type", GraphMl.Of.NODE, "string"),
                new GraphMl.Key("relation", GraphMl.Of.EDGE, "string"),
                new GraphMl.Key("weight", GraphMl.Of.EDGE, "int"));
        return GraphMl.write(new GraphMl.Graph(
                "network-map",
                graph.directed(),
                keys,
                graph.nodes().entrySet().stream()
                        .map(each -> node(each.getKey(), each.getValue()))
                        .toList(),
                IntStream.range(0, graph.edges().size())
                        .mapToObj(i -> edge(i, graph.edges().get(i)))
                        .toList()));
    }

    private static GraphMl.Node node(UUID id, Vertex vertex) {
        Map<String, String> data = new HashMap<>();
        data.put("kind", vertex.metadata().kind());
        if (vertex.label() != null) {
            data.put("label", vertex.label());
        }
        if (vertex.metadata().departmentId() != null) {
            data.put("departmentId", vertex.metadata().departmentId().toString());
        }
        if (vertex.metadata().type() != null) {
            data.put("type", vertex.metadata().type());
        }
        return new GraphMl.Node(id.toString(), data);
    }

    private static GraphMl.Edge edge(int number, Arc arc) {
        return new GraphMl.Edge(
                "e" + number,
                arc.source().toString(),
                arc.target().toString(),
                Map.of(
                        "relation", arc.relation(),
                        "weight", Integer.toString(arc.metadata().weight())));
    }
}
