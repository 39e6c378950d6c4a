package dk.tvaers.networks.iceberg;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.node;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class IcebergExportTest {
    private static final String JGF = "application/vnd.jgf+json";
    private static final String GRAPHML = "application/graphml+xml";

    private static Response export(UUID network, String accept, String query) {
        return as("staff").accept(accept).get(in(network, "iceberg/export") + query);
    }

    private static UUID edge(UUID network, UUID from, UUID to) {
        return id(as("secretariat")
                .body(Map.of("from", from, "to", to, "type", "CAUSES"))
                .post(in(network, "iceberg/edges")));
    }

    @Test
    void writesJsonGraphFormat() {
        var network = started("WELFARE");
        var cause = node(network, "MENTAL_MODEL");
        var effect = node(network, "EVENT");
        var edge = edge(network, cause, effect);

        export(network, JGF, "")
                .then()
                .statusCode(200)
                .contentType(containsString(JGF))
                .body("graph.id", equalTo(network.toString()))
                .body("graph.directed", equalTo(true))
                .body("graph.nodes." + "'" + cause + "'.label", equalTo("We wait until somebody asks"))
                .body("graph.nodes." + "'" + cause + "'.metadata.level", equalTo("MENTAL_MODEL"))
                .body("graph.nodes." + "'" + effect + "'.metadata.perspectives", contains("profession"))
                .body("graph.edges[0].id", equalTo(edge.toString()))
                .body("graph.edges[0].source", equalTo(cause.toString()))
                .body("graph.edges[0].target", equalTo(effect.toString()))
                .body("graph.edges[0].relation", equalTo("CAUSES"))
                .body("graph.metadata.measures.n", equalTo(2));
    }

    @Test
    void writesGraphMl() throws Exception {
        var network = started("WELFARE");
        var cause = node(network, "MENTAL_MODEL");
        var effect = node(network, "EVENT");
        edge(network, cause, effect);

        var answer = export(network, GRAPHML, "");

        answer.then().statusCode(200).contentType(containsString(GRAPHML));
        var graph = IcebergGraphMlTest.read(answer.asString());
        assertEquals(2, graph.getElementsByTagName("node").getLength());
        var written = (org.w3c.dom.Element) graph.getElementsByTagName("edge").item(0);
        assertEquals(cause.toString(), written.getAttribute("source"));
        assertEquals(effect.toString(), written.getAttribute("target"));
        assertEquals("CAUSES", written.getTextContent());
    }

    @Test
    void theFormatIsChosenByNameBeforeByAccept() {
        var network = started("WELFARE");

        export(network, "*/*", "").then().contentType(containsString(JGF));
        export(network, GRAPHML + ", " + JGF + ";q=0.5", "").then().contentType(containsString(GRAPHML));
        export(network, "*/*", "?format=GRAPHML").then().contentType(containsString(GRAPHML));
        export(network, "*/*", "?format=JGF&asOf=2020-01-01").then().body("graph.metadata.asOf", equalTo("2020-01-01"));
        export(network, "*/*", "?format=PDF").then().statusCode(400).body("violations[0].pointer", equalTo("/format"));
        export(network, "text/csv", "").then().statusCode(406);
        export(UUID.randomUUID(), "*/*", "").then().statusCode(404);
    }
}
