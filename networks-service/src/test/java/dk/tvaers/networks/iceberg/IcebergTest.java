package dk.tvaers.networks.iceberg;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class IcebergTest {
    private static Map<String, Object> node(String level, String perspective, Object... evidence) {
        return new HashMap<>(Map.of(
                "statement",
                "We wait until somebody asks",
                "level",
                level,
                "status",
                "HYPOTHESIS",
                "perspective",
                perspective,
                "evidence",
                List.of(evidence)));
    }

    private static Response raise(String user, UUID network, Map<String, Object> node) {
        return as(user).body(node).post(NETWORKS + "/" + network + "/iceberg/nodes");
    }

    private static ValidatableResponse iceberg(UUID network) {
        return as("staff").get(NETWORKS + "/" + network + "/iceberg").then().statusCode(200);
    }

    @Test
    void aMemberRaisesAStatementWithACitizensInputAsEvidence() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var input = receivedInput();
        awaitKnown(network, input);

        var answer = raise(
                "member",
                network,
                node("MENTAL_MODEL", "profession", Map.of("inputId", input, "relation", "SUPPORTS")));

        var node = id(answer);
        answer.then()
                .header("Location", containsString("/networks/v1/networks/" + network + "/iceberg/nodes/" + node))
                .body("level", equalTo("MENTAL_MODEL"))
                .body("status", equalTo("HYPOTHESIS"))
                .body("perspective", equalTo("profession"))
                .body("evidence[0].inputId", equalTo(input.toString()));
        iceberg(network)
                .body("nodes", hasSize(1))
                .body("nodes[0]", equalTo(answer.jsonPath().getMap("")));
    }

    @Test
    void tellsOfTheStatementWithoutItsWordsAndOfTheInput() {
        var network = started("WELFARE");
        var input = receivedInput();
        awaitKnown(network, input);
        var request = node("STRUCTURE", "citizen", Map.of("inputId", input, "relation", "CONTRADICTS"));
        request.put("statement", "Unmistakable statement");

        var node = id(raise("secretariat", network, request));

        assertEquals(
                new NodeRaised(network, node, IcebergLevel.STRUCTURE, NodeStatus.HYPOTHESIS, "citizen"),
                Wire.await(NodeRaised.class, event -> event.nodeId().equals(node)));
        assertEquals(
                new InputCited(network, input, Citation.ICEBERG_NODE, node, Relation.CONTRADICTS),
                Wire.await(InputCited.class, event -> event.citationId().equals(node)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void measuresTheWhole() {
        var network = started("WELFARE");
        var input = receivedInput();
        awaitKnown(network, input);
        raise("secretariat", network, node("EVENT", "profession")).then().statusCode(201);
        raise("secretariat", network, node("PATTERN", "relative")).then().statusCode(201);
        raise("secretariat", network, node("STRUCTURE", "political", Map.of("inputId", input, "relation", "SOURCE")))
                .then()
                .statusCode(201);

        var measures = as("staff")
                .get(NETWORKS + "/" + network + "/iceberg")
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .setRootPath("measures");

        assertEquals(new BigDecimal("0.6667"), measures.get("hiddenShare"));
        assertEquals(new BigDecimal("0.3333"), measures.get("evidenceCoverage"));
        assertEquals(new BigDecimal("0.3333"), measures.get("citizenShare"));
        assertEquals(2, measures.getInt("singlePerspective"));
        assertEquals(3, measures.getInt("n"));
    }

    @Test
    void anEmptyIcebergHasNoShares() {
        iceberg(started("WELFARE"))
                .body("nodes", hasSize(0))
                .body("measures.n", equalTo(0))
                .body("measures.singlePerspective", equalTo(0))
                .body("measures.hiddenShare", nullValue())
                .body("measures.evidenceCoverage", nullValue())
                .body("measures.citizenShare", nullValue());
    }

    @Test
    void refusesWhatIsNoStatement() {
        var network = started("WELFARE");
        refused(network, with("statement", " "), 400, "/statement");
        refused(network, with("statement", "x".repeat(2001)), 400, "/statement");
        refused(network, with("level", "BOTTOM"), 400, "/level");
        refused(network, with("level", null), 400, "/level");
        refused(network, with("status", "TRUE"), 400, "/status");
        refused(network, with("perspective", "The Mayor"), 400, "/perspective");
        refused(network, with("perspective", "mayor"), 422, "/perspective");
        refused(
                network,
                with("evidence", List.of(Map.of("inputId", Ids.next(), "relation", "SOURCE"))),
                422,
                "/evidence/0/inputId");
        refused(network, with("edges", List.of()), 400, "/edges");
        raise("outsider", network, node("EVENT", "citizen")).then().statusCode(403);
        raise("secretariat", UUID.randomUUID(), node("EVENT", "citizen")).then().statusCode(404);
        as("staff").get(NETWORKS + "/" + UUID.randomUUID() + "/iceberg").then().statusCode(404);

        iceberg(network).body("nodes", hasSize(0));
    }

    @Test
    void masksAPersonalNumberInAStatement() {
        var network = started("WELFARE");
        var request = node("EVENT", "profession");
        request.put("statement", "We called 020290-4321");

        raise("secretariat", network, request)
                .then()
                .statusCode(201)
                .body("statement", equalTo("We called [personnummer fjernet]"));

        assertEquals(List.of(), TextSearch.tablesWith("020290-4321"));
    }

    private static Map<String, Object> with(String field, Object value) {
        var node = node("EVENT", "citizen");
        node.put(field, value);
        return node;
    }

    private static void refused(UUID network, Map<String, Object> node, int status, String pointer) {
        raise("secretariat", network, node).then().statusCode(status).body("violations[0].pointer", equalTo(pointer));
    }
}
