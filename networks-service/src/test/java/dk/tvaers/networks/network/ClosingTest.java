package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.networkTag;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.close;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.focus;
import static dk.tvaers.networks.CourseApi.meetTheGateOfMandate;
import static dk.tvaers.networks.CourseApi.plan;
import static dk.tvaers.networks.CourseApi.revise;
import static dk.tvaers.networks.CourseApi.sayCitizenRole;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.steps;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ClosingTest {
    private static UUID inClosing() {
        var network = started("LEARNING");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        return network;
    }

    private static Response closeAnyway(UUID network) {
        return close("secretariat", network, Map.of("override", true, "reason", "Unmistakable: the year is over"));
    }

    @Test
    void aClosedNetworkSaysSoAndTheOthersAreTold() {
        var network = inClosing();

        var answer = closeAnyway(network);

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/networks/" + network + "/closing"))
                .body("networkId", equalTo(network.toString()))
                .body("actedAs", equalTo("SECRETARIAT"))
                .body("closedAt", notNullValue());
        anyone().get(NETWORKS + "/" + network)
                .then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("state", equalTo("CLOSED"))
                .body("phase", equalTo("CLOSING"))
                .body("closedAt", equalTo(answer.path("closedAt")));
        as("staff")
                .get(NETWORKS + "/" + network + "/closing")
                .then()
                .statusCode(200)
                .body(equalTo(answer.body().asString()));
        var told = Wire.await(NetworkClosed.class, event -> event.networkId().equals(network));
        assertEquals(answer.<Boolean>path("overridden"), told.overridden());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void nothingChangesInAClosedNetwork() {
        var network = inClosing();
        meetTheGateOfMandate(network);
        var draft = drafted(network, withReferenceLead());
        closeAnyway(network).then().statusCode(201);

        refused(enter("secretariat", network, Map.of("phase", "STARTUP", "reason", "we begin again")));
        refused(closeAnyway(network));
        refused(plan(network, steps()));
        refused(sayCitizenRole(network, Map.of("roles", List.of("TESTER"))));
        refused(revise(network));
        refused(focus(network));
        refused(as("secretariat").body(withReferenceLead()).post(NETWORKS + "/" + network + "/agreements"));
        refused(step("secretariat", network, draft, "proposal"));
        refused(as("secretariat")
                .body(Map.of("statement", "Too late", "outsideOwnUnits", true))
                .post(NETWORKS + "/" + network + "/findings"));
        refused(as("secretariat")
                .body(Map.of(
                        "statement", "Too late", "level", "EVENT", "status", "HYPOTHESIS", "perspective", "citizen"))
                .post(NETWORKS + "/" + network + "/iceberg/nodes"));

        as("staff")
                .get(NETWORKS + "/" + network + "/iceberg")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0));
    }

    @Test
    void isRefusedBeforeTheLastPhase() {
        var network = started("WELFARE");

        closeAnyway(network)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("closing-too-early"))
                .body("violations[0].message", startsWith("A network is closed out of its last phase."));

        anyone().get(NETWORKS + "/" + network).then().body("state", equalTo("RUNNING"));
        as("staff").get(NETWORKS + "/" + network + "/closing").then().statusCode(404);
    }

    @Test
    void onlyLeadConsultantAndSecretariatCloseAndOnlyTheSecretariatOverrides() {
        var network = inClosing();
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        join(TestUsers.MEMBER, network, Ids.next());
        var anyway = Map.<String, Object>of("override", true, "reason", "I want to");

        close("member", network, Map.of()).then().statusCode(403);
        close("forum", network, Map.of()).then().statusCode(403);
        close("lead", network, anyway).then().statusCode(403);
        close("secretariat", network, Map.of("override", true))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));

        anyone().get(NETWORKS + "/" + network).then().body("state", equalTo("RUNNING"));
    }

    @Test
    void ofTwoWhoCloseAtOnceTheSecondMustLookAgain() throws InterruptedException {
        var network = inClosing();
        var tag = networkTag(network);

        var statuses = atOnce(
                4,
                () -> as("secretariat")
                        .header("If-Match", tag)
                        .body(Map.of("override", true, "reason", "for a test"))
                        .post(NETWORKS + "/" + network + "/closing")
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 412));
        as("secretariat")
                .body(Map.of())
                .post(NETWORKS + "/" + network + "/closing")
                .then()
                .statusCode(428);
    }

    @Test
    void theEndCannotBeRewrittenEvenInTheDatabase() {
        var network = inClosing();
        closeAnyway(network).then().statusCode(201);

        assertThrows(
                SQLException.class,
                () -> Database.execute("delete from network_closing where network_id = ?", network));
        assertThrows(
                SQLException.class,
                () -> Database.execute("update network set state = 'RUNNING' where id = ?", network));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("violations.code", equalTo(List.of("network-closed")));
    }
}
