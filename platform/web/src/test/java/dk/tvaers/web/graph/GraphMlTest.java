package dk.tvaers.web.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphMlTest {
    private static String written(boolean directed, String label) {
        var keys = List.of(new GraphMl.Key("label", GraphMl.Of.NODE, "string"));
        var nodes = List.of(new GraphMl.Node("a", Map.of("label", label)), new GraphMl.Node("b", Map.of()));
        var edges = List.of(new GraphMl.Edge("e", "a", "b", Map.of()));
        return GraphMl.write(new GraphMl.Graph("g", directed, keys, nodes, edges));
    }

    @Test
    void writesNodesAndEdgesWithWhatStandsOnThem() {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><graphml"
                        + " xmlns=\"http://graphml.graphdrawing.org/xmlns\"><key id=\"label\" for=\"node\""
                        + " attr.name=\"label\" attr.type=\"string\"/><graph id=\"g\" edgedefault=\"undirected\"><node"
                        + " id=\"a\"><data key=\"label\">A</data></node><node id=\"b\"></node><edge id=\"e\" source=\"a\""
                        + " target=\"b\"></edge></graph></graphml>",
                written(false, "A"));
        assertTrue(written(true, "A").contains("edgedefault=\"directed\""));
    }

    @Test
    void replacesWhatXmlHasNoCharacterFor() {
        assertTrue(written(false, "a\u0001b").contains("a\uFFFDb"));
    }
}
