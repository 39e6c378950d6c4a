package dk.tvaers.networks.decision;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.decision;
import static dk.tvaers.networks.Deeds.finding;
import static dk.tvaers.networks.Deeds.gate;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.missing;
import static dk.tvaers.networks.Deeds.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NetworkDecided;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.Deeds;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworkDecisionTest {
    private static Response decide(String user, UUID network, Map<String, Object> decision) {
        return as(user).body(decision).post(in(network, "decisions"));
    }

    @Test
    void aDecisionKeepsItsPhaseAndWhatItRestsOn() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var input = receivedInput();
        awaitKnown(network, input);
        var finding = finding(network, true);
        var meeting = id(as("lead")
                .body(Map.of("purpose", "Choose", "startsAt", "2027-03-02T08:00:00Z"))
                .post(in(network, "meetings")));
        var request = decision();
        request.put("reason", "Unmistakable reason");
        request.put("inputs", List.of(Map.of("inputId", input, "relation", "SUPPORTS")));
        request.put("findingIds", List.of(finding));
        request.put("meetingId", meeting);

        var answer = decide("lead", network, request);

        var decision = id(answer);
        answer.then()
                .body("phase", equalTo("THEMING"))
                .body("inputs[0].inputId", equalTo(input.toString()))
                .body("findingIds", equalTo(List.of(finding.toString())))
                .body("meetingId", equalTo(meeting.toString()));
        as("staff")
                .get(in(network, "decisions"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(decision.toString()))
                .body("items[0].decided", equalTo("We go on with neighbours"));
        assertEquals(
                new NetworkDecided(network, decision, Phase.THEMING, meeting, null, 1, 1),
                Wire.await(NetworkDecided.class, event -> event.decisionId().equals(decision)));
        assertEquals(
                new InputCited(network, input, Citation.DECISION, decision, Relation.SUPPORTS),
                Wire.await(InputCited.class, event -> event.citationId().equals(decision)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void theThemingAsksForADecisionOfItsOwn() {
        var network = started("WELFARE");
        Deeds.decide(network);
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING");
        track(network, finding(network, false));
        gate(network)
                .then()
                .body("missing.code", contains("decision-missing"))
                .body("missing[0].message", startsWith("No decision was taken in this phase (0 of 1)."));

        Deeds.decide(network);

        enter("secretariat", network, Map.of("phase", "IDEATION")).then().statusCode(201);
        assertTrue(missing(network).contains("decision-missing"));
    }

    @Test
    void aDecisionIsNeverChanged() {
        var network = started("WELFARE");
        var decision = Deeds.decide(network);

        assertThrows(
                SQLException.class,
                () -> Database.execute("update network_decision set reason = 'x' where id = ?", decision));
        assertThrows(SQLException.class, () -> Database.execute("delete from network_decision where id = ?", decision));
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndIsCorrectedInItsTurn() throws Exception {
        var network = started("WELFARE");
        var first = Deeds.decide(network);
        var correction = decision();
        correction.put("replacesDecisionId", first);
        Callable<Integer> correct =
                () -> decide("secretariat", network, correction).statusCode();

        try (var threads = Executors.newFixedThreadPool(3)) {
            var statuses = threads.invokeAll(Collections.nCopies(3, correct)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 201));
            assertEquals(2, Collections.frequency(statuses, 409));
        }

        decide("secretariat", network, correction)
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/replacesDecisionId"))
                .body("violations[0].code", equalTo("decision-corrected"));
        as("staff")
                .get(in(network, "decisions"))
                .then()
                .body("items", hasSize(2))
                .body("items[1].replacesDecisionId", equalTo(first.toString()));
    }

    @Test
    void restsOnNothingOfAnotherNetwork() {
        var network = started("WELFARE");
        var other = started("WELFARE");
        unknown(network, "findingIds", List.of(finding(other, false)), "/findingIds/0", "finding-unknown");
        unknown(network, "replacesDecisionId", Deeds.decide(other), "/replacesDecisionId", "decision-unknown");
        unknown(network, "meetingId", Ids.next(), "/meetingId", "meeting-unknown");
        unknown(
                network,
                "inputs",
                List.of(Map.of("inputId", Ids.next(), "relation", "SOURCE")),
                "/inputs/0/inputId",
                "input-unknown");
        var finding = finding(network, false);
        var twice = decision();
        twice.put("findingIds", List.of(finding, finding));
        decide("secretariat", network, twice)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/findingIds/1"));

        as("staff").get(in(network, "decisions")).then().body("items", hasSize(0));
    }

    @Test
    void onlyThoseWhoLeadWriteDecisionsDown() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        decide("member", network, decision()).then().statusCode(403);
        decide("forum", network, decision()).then().statusCode(403);
        decide("secretariat", UUID.randomUUID(), decision()).then().statusCode(404);
        for (var field : List.of("subject", "decided", "reason")) {
            var incomplete = decision();
            incomplete.put(field, " ");
            decide("secretariat", network, incomplete)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
    }

    private static void unknown(UUID network, String field, Object value, String pointer, String code) {
        var decision = decision();
        decision.put(field, value);
        decide("secretariat", network, decision)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }
}
