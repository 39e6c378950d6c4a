package dk.tvaers.networks.iceberg;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.node;
import static dk.tvaers.networks.Deeds.put;
import static dk.tvaers.networks.Deeds.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodesConnected;
import dk.tvaers.events.networks.NodesDisconnected;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.EdgeType;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class IcebergGraphTest {
    private static String path(UUID network, UUID node) {
        return in(network, "iceberg/nodes", node.toString());
    }

    private static ValidatableResponse iceberg(UUID network, String query) {
        return as("staff").get(in(network, "iceberg") + query).then().statusCode(200);
    }

    private static Map<String, Object> change(String statement, String level, String status) {
        return new HashMap<>(Map.of("statement", statement, "level", level, "status", status));
    }

    private static Response connect(UUID network, UUID from, UUID to, String type) {
        return as("secretariat")
                .body(Map.of("from", from, "to", to, "type", type))
                .post(in(network, "iceberg/edges"));
    }

    @Test
    void aStatementChangesAndKeepsWhatItWas() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var node = node(network, "EVENT");
        var confirmed = change("Unmistakable: we wait", "STRUCTURE", "CONFIRMED");
        confirmed.put("reason", "Three teams saw the same");

        put("member", path(network, node), confirmed)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("level", equalTo("STRUCTURE"))
                .body("status", equalTo("CONFIRMED"));

        as("staff")
                .get(path(network, node) + "/revisions")
                .then()
                .statusCode(200)
                .body("items.status", contains("HYPOTHESIS", "CONFIRMED"))
                .body("items.level", contains("EVENT", "STRUCTURE"))
                .body("items[0].statement", equalTo("We wait until somebody asks"))
                .body("items[1].reason", equalTo("Three teams saw the same"));
        assertEquals(
                new NodeChanged(
                        network, node, IcebergLevel.STRUCTURE, NodeStatus.CONFIRMED, List.of("profession"), 0, 0),
                Wire.await(NodeChanged.class, event -> event.nodeId().equals(node)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        var network = started("WELFARE");
        var node = node(network, "EVENT");

        put("secretariat", path(network, node), change("We wait until somebody asks", "EVENT", "HYPOTHESIS"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        as("staff").get(path(network, node) + "/revisions").then().body("items", hasSize(1));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        var path = path(network, node(network, "EVENT"));
        var refuted = change("We wait", "EVENT", "REFUTED");
        Callable<Integer> refute = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(refuted)
                .put(path)
                .statusCode();
        as("secretariat").body(refuted).put(path).then().statusCode(428);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, refute)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(3, Collections.frequency(statuses, 412));
        }
    }

    @Test
    void whoeverHasNotSeenTheNewEvidenceConfirmsNothing() {
        var network = started("WELFARE");
        var path = path(network, node(network, "EVENT"));
        var seen = tag(path);
        as("secretariat")
                .body(Map.of("relation", "CONTRADICTS", "observation", "Two teams never wait"))
                .post(path + "/evidence")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");

        as("secretariat")
                .header("If-Match", seen)
                .body(change("We wait", "EVENT", "CONFIRMED"))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void evidenceIsAnInputAnObservationOrASourceOfData() {
        var network = started("WELFARE");
        var node = node(network, "EVENT");
        var input = receivedInput();
        awaitKnown(network, input);
        var evidence = path(network, node) + "/evidence";

        support(evidence, Map.of("relation", "SUPPORTS", "inputId", input))
                .then()
                .statusCode(201);
        support(evidence, Map.of("relation", "CONTRADICTS", "observation", "Two teams never wait"))
                .then()
                .statusCode(201);
        support(
                        evidence,
                        Map.of(
                                "relation",
                                "SOURCE",
                                "source",
                                Map.of("title", "Health profile", "reference", "https://example.org/profile")))
                .then()
                .statusCode(201)
                .body("evidence.kind", contains("INPUT", "OBSERVATION", "DATA"))
                .body("evidence[0].inputId", equalTo(input.toString()))
                .body("evidence[1].observation", equalTo("Two teams never wait"))
                .body("evidence[2].title", equalTo("Health profile"))
                .body("evidence[2].reference", equalTo("https://example.org/profile"));

        assertEquals(
                new InputCited(network, input, Citation.ICEBERG_NODE, node, Relation.SUPPORTS),
                Wire.await(InputCited.class, event -> event.citationId().equals(node)));
        var changed = Wire.await(NodeChanged.class, event -> event.nodeId().equals(node) && event.evidence() == 3);
        assertEquals(1, changed.observations());
        iceberg(network, "").body("nodes[0].evidence", hasSize(3)).body("measures.evidenceCoverage", equalTo(1.0f));
        support(evidence, Map.of("relation", "SUPPORTS", "inputId", input))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("input-is-evidence"));
        support(evidence, Map.of("relation", "SUPPORTS", "inputId", Ids.next()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/inputId"));
        support(evidence, Map.of("relation", "SUPPORTS"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("evidence-one-of"));
        support(evidence, Map.of("relation", "SUPPORTS", "observation", "a", "inputId", input))
                .then()
                .statusCode(400);
        support(evidence, Map.of("relation", "SUPPORTS", "source", Map.of("title", "Only")))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/source/reference"));
    }

    private static Response support(String path, Map<String, Object> evidence) {
        return as("secretariat").body(evidence).post(path);
    }

    @Test
    void aFurtherPerspectiveSeesAStatementOnce() {
        var network = started("WELFARE");
        var node = node(network, "EVENT");
        iceberg(network, "").body("measures.singlePerspective", equalTo(1));

        see(network, node, "relative").then().statusCode(201).body("alsoSeenBy", contains("relative"));

        iceberg(network, "")
                .body("measures.singlePerspective", equalTo(0))
                .body("nodes[0].perspective", equalTo("profession"))
                .body("nodes[0].alsoSeenBy", contains("relative"));
        Wire.await(
                NodeChanged.class,
                event -> event.nodeId().equals(node) && event.perspectives().equals(List.of("profession", "relative")));
        for (var again : List.of("relative", "profession")) {
            see(network, node, again)
                    .then()
                    .statusCode(409)
                    .body("violations[0].pointer", equalTo("/perspective"))
                    .body("violations[0].code", equalTo("perspective-sees-it"));
        }
        see(network, node, "mayor").then().statusCode(422);
        see(network, node, "The Mayor").then().statusCode(400);
    }

    private static Response see(UUID network, UUID node, String perspective) {
        return as("secretariat").body(Map.of("perspective", perspective)).post(path(network, node) + "/perspectives");
    }

    @Test
    void statementsAreConnectedOnceInEachManner() {
        var network = started("WELFARE");
        var cause = node(network, "MENTAL_MODEL");
        var effect = node(network, "EVENT");

        var answer = connect(network, cause, effect, "CAUSES");

        var edge = id(answer);
        connect(network, cause, effect, "CAUSES")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("edge-exists"));
        // A circle is what systems are made of.
        connect(network, effect, cause, "CAUSES").then().statusCode(201);
        connect(network, cause, effect, "SUPPORTS").then().statusCode(201);
        connect(network, cause, effect, "CONTRADICTS").then().statusCode(201);
        connect(network, effect, cause, "CONTRADICTS")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("edge-exists"));
        iceberg(network, "")
                .body("edges", hasSize(4))
                .body("edges[0]", equalTo(answer.jsonPath().getMap("")));
        assertEquals(
                new NodesConnected(network, edge, cause, effect, EdgeType.CAUSES),
                Wire.await(NodesConnected.class, event -> event.edgeId().equals(edge)));
    }

    @Test
    void aConnectionIsRemovedAndMadeAnew() {
        var network = started("WELFARE");
        var cause = node(network, "MENTAL_MODEL");
        var effect = node(network, "EVENT");
        var edge = id(connect(network, cause, effect, "CAUSES"));
        var path = in(network, "iceberg/edges", edge.toString());

        as("secretariat").delete(path).then().statusCode(204);

        iceberg(network, "").body("edges", hasSize(0));
        as("secretariat").delete(path).then().statusCode(404);
        assertEquals(
                new NodesDisconnected(network, edge),
                Wire.await(NodesDisconnected.class, event -> event.edgeId().equals(edge)));
        connect(network, cause, effect, "CAUSES").then().statusCode(201);
    }

    @Test
    void refusesWhatIsNoConnection() {
        var network = started("WELFARE");
        var node = node(network, "EVENT");
        var ofAnother = node(started("WELFARE"), "EVENT");

        connect(network, node, node, "CAUSES")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("edge-to-itself"));
        connect(network, node, ofAnother, "CAUSES")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/to"));
        connect(network, ofAnother, Ids.next(), "CAUSES")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/from", "/to"));
        connect(network, node, ofAnother, "LIKES").then().statusCode(400);
        connect(UUID.randomUUID(), node, ofAnother, "CAUSES").then().statusCode(404);
        as("outsider")
                .body(Map.of("from", node, "to", ofAnother, "type", "CAUSES"))
                .post(in(network, "iceberg/edges"))
                .then()
                .statusCode(403);
        as("staff").get(path(network, ofAnother)).then().statusCode(404);
        as("staff").get(path(network, ofAnother) + "/revisions").then().statusCode(404);
    }

    @Test
    void theHistoryCannotBeRewrittenEvenInTheDatabase() {
        var node = node(started("WELFARE"), "EVENT");

        assertThrows(
                SQLException.class,
                () -> Database.execute("update iceberg_revision set status = 'REFUTED' where node_id = ?", node));
        assertThrows(
                SQLException.class,
                () -> Database.execute(
                        "insert into iceberg_edge (id, network_id, from_node_id, to_node_id, type, connected_at)"
                                + " select gen_random_uuid(), network_id, id, id, 'CAUSES', now() from iceberg_node where id = ?",
                        node));
    }
}
