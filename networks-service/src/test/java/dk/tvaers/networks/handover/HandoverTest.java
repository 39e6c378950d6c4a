package dk.tvaers.networks.handover;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.accepted;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.declined;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.missing;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.offered;
import static dk.tvaers.networks.Outcomes.person;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.readyTrial;
import static dk.tvaers.networks.Outcomes.tag;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Units;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class HandoverTest {
    @Test
    void theLeadOffersASolutionOfATrialAndWaitsFourWeeks() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var trial = idOf(readyTrial(network));
        var unit = Units.known();
        var offer = offer(unit, UUID.randomUUID());
        offer.put("trialId", trial);

        var answer = post("lead", in(network) + "/handovers", offer);

        var path = made(answer);
        answer.then()
                .header("ETag", "\"0\"")
                .body("state", equalTo("OFFERED"))
                .body("offeredOn", equalTo(today().toString()))
                .body("answerDueOn", equalTo(today().plusWeeks(4).toString()))
                .body("answeredOn", nullValue());
        as("staff").get(in(network) + "/handovers").then().body("items", hasSize(1));
        assertEquals(
                new HandoverOffered(network, idOf(path), trial, null, unit, null, today().plusWeeks(4)),
                Wire.await(HandoverOffered.class, event -> event.handoverId().equals(idOf(path))));
    }

    @Test
    void theReceiverAcceptsImplementsAndEvaluates() {
        var network = started("WELFARE");
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        var unit = Units.known();
        var offer = offer(unit, UUID.randomUUID());
        offer.put("title", "Dueslag i alle opgange");
        offer.put("solution", "Unmistakable solution");
        var path = made(post("secretariat", in(network) + "/handovers", offer));

        postTo("receiver", path, "/answer", Map.of("answer", "ACCEPTED", "reason", "We begin in May"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("answerReason", equalTo("We begin in May"));
        postTo("receiver", path, "/implementation", Map.of()).then().statusCode(200);
        postTo("receiver", path, "/evaluation", Map.of("evaluation", "Fewer calls, more visits"))
                .then()
                .statusCode(200)
                .body("state", equalTo("EVALUATED"))
                .body("implementedOn", equalTo(today().toString()))
                .body("evaluation", equalTo("Fewer calls, more visits"));

        var id = idOf(path);
        assertEquals(
                new HandoverAccepted(network, id, unit),
                Wire.await(HandoverAccepted.class, event -> event.handoverId().equals(id)));
        assertEquals(
                new HandoverImplemented(network, id, unit, today()),
                Wire.await(
                        HandoverImplemented.class, event -> event.handoverId().equals(id)));
        assertEquals(
                new HandoverEvaluated(network, id, unit, today()),
                Wire.await(HandoverEvaluated.class, event -> event.handoverId().equals(id)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
        as("staff")
                .get(ROOT + "/register?kind=SOLUTION&q=dueslag")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("EVALUATED"));
    }

    @Test
    void theNamedOwnerAnswersWithoutARoleInTheNetwork() {
        var network = started("WELFARE");
        var owner = person(TestUsers.LINEMANAGER, network);
        var path = made(post("secretariat", in(network) + "/handovers", offer(Units.known(), owner)));
        var others = offered(network);

        postTo("linemanager", others, "/answer", declined()).then().statusCode(403);
        postTo("linemanager", path, "/answer", Map.of("answer", "ACCEPTED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("onBehalfNote", nullValue());
        postTo("linemanager", path, "/implementation", Map.of()).then().statusCode(200);
    }

    @Test
    void theSecretariatAnswersForTheReceiverWithANote() {
        var network = started("WELFARE");
        var path = offered(network);

        postTo("secretariat", path, "/answer", Map.of("answer", "ACCEPTED"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/onBehalfNote"));
        postTo("secretariat", path, "/answer", accepted())
                .then()
                .statusCode(200)
                .body("onBehalfNote", equalTo("Told us on the phone"));
    }

    @Test
    void thoseWhoOfferDoNotAnswer() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        var path = offered(network);

        postTo("lead", path, "/answer", accepted()).then().statusCode(403);
        postTo("outsider", path, "/answer", accepted()).then().statusCode(403);
        post("receiver", in(network) + "/handovers", offer(Units.known(), UUID.randomUUID()))
                .then()
                .statusCode(403);
        postTo("secretariat", path, "/answer", accepted()).then().statusCode(200);
        postTo("outsider", path, "/implementation", Map.of()).then().statusCode(403);
        postTo("lead", path, "/implementation", Map.of()).then().statusCode(200);
        postTo("outsider", path, "/evaluation", Map.of("evaluation", "?"))
                .then()
                .statusCode(403);
    }

    @Test
    void aDeclinedSolutionIsOfferedOnceMoreToAnotherUnit() {
        var network = started("WELFARE");
        var unit = Units.known();
        var path = made(post("secretariat", in(network) + "/handovers", offer(unit, UUID.randomUUID())));
        postTo("secretariat", path, "/answer", Map.of("answer", "DECLINED", "onBehalfNote", "By mail"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        refusedAgain(network, path, Units.known(), "handover-not-declined");
        postTo("secretariat", path, "/answer", declined())
                .then()
                .statusCode(200)
                .body("answerReason", equalTo("Nobody has the two hours."));
        assertEquals(
                new HandoverDeclined(network, idOf(path), unit),
                Wire.await(HandoverDeclined.class, event -> event.handoverId().equals(idOf(path))));
        refusedAgain(network, path, unit, "handover-same-unit");

        var again = offer(Units.known(), UUID.randomUUID());
        again.put("previousHandoverId", idOf(path));
        post("secretariat", in(network) + "/handovers", again)
                .then()
                .statusCode(201)
                .body("previousHandoverId", equalTo(idOf(path).toString()));

        refusedAgain(network, path, Units.known(), "handover-offered-again");
    }

    @Test
    void refusesToSkipAState() {
        var path = offered(started("WELFARE"));
        refused(path, "/implementation", Map.of(), "handover-not-accepted");
        refused(path, "/evaluation", Map.of("evaluation", "?"), "handover-not-implemented");
        postTo("secretariat", path, "/answer", accepted()).then().statusCode(200);
        refused(path, "/answer", declined(), "handover-answered");
        refused(path, "/evaluation", Map.of("evaluation", "?"), "handover-not-implemented");
        postTo(
                        "secretariat",
                        path,
                        "/implementation",
                        Map.of("implementedOn", today().plusDays(1).toString()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/implementedOn"));
        postTo("secretariat", path, "/implementation", Map.of()).then().statusCode(200);
        refused(path, "/implementation", Map.of(), "handover-not-accepted");

        as("staff").get(path).then().body("state", equalTo("IMPLEMENTED"));
    }

    @Test
    void theGateOfTheTrialPhaseWaitsForEveryAnswer() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL");
        assertFalse(missing(network).contains("handover-unanswered"));
        var path = offered(network);
        assertTrue(missing(network).contains("handover-unanswered"));
        assertTrue(missingIn("en", network, "handover-unanswered").startsWith("1 handover(s) wait for an answer."));
        assertTrue(missingIn("da", network, "handover-unanswered").startsWith("1 overlevering(er) venter på svar."));

        postTo("secretariat", path, "/answer", declined()).then().statusCode(200);

        assertFalse(missing(network).contains("handover-unanswered"));
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondMustLookAgain() throws Exception {
        var path = offered(started("WELFARE"));
        var seen = tag(path);
        as("secretariat").body(accepted()).post(path + "/answer").then().statusCode(428);

        var statuses = atOnce(() -> as("secretariat")
                .header("If-Match", seen)
                .body(accepted())
                .post(path + "/answer")
                .statusCode());

        assertEquals(List.of(200, 412, 412, 412), statuses);
    }

    @Test
    void refusesWhatIsNoOffer() {
        var network = started("WELFARE");
        invalid(network, "title", " ", 400, "/title");
        invalid(network, "solution", "x".repeat(5001), 400, "/solution");
        invalid(network, "receiverUnitId", null, 400, "/receiverUnitId");
        invalid(network, "ownerPersonId", "Karen", 400, "/ownerPersonId");
        invalid(network, "conditions", " ", 400, "/conditions");
        invalid(network, "answerDueOn", today().minusDays(1).toString(), 400, "/answerDueOn");
        invalid(network, "trialId", UUID.randomUUID(), 422, "/trialId");
        invalid(network, "trialId", idOf(readyTrial(started("WELFARE"))), 422, "/trialId");
        invalid(network, "previousHandoverId", UUID.randomUUID(), 422, "/previousHandoverId");
        var nowhere = in(network) + "/handovers/" + UUID.randomUUID();
        as("staff").get(nowhere).then().statusCode(404);
        as("secretariat")
                .header("If-Match", "*")
                .body(accepted())
                .post(nowhere + "/answer")
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/handovers").then().statusCode(404);

        as("staff").get(in(network) + "/handovers").then().body("items", hasSize(0));
    }

    private static void refusedAgain(UUID network, String previous, UUID unit, String key) {
        var again = offer(unit, UUID.randomUUID());
        again.put("previousHandoverId", idOf(previous));
        post("secretariat", in(network) + "/handovers", again)
                .then()
                .statusCode(409)
                .body("violations.code", equalTo(List.of(key)));
    }

    private static void refused(String path, String below, Map<String, Object> body, String key) {
        postTo("secretariat", path, below, body).then().statusCode(409).body("violations[0].code", equalTo(key));
    }

    private static void invalid(UUID network, String field, Object value, int status, String pointer) {
        var offer = offer(Units.known(), UUID.randomUUID());
        offer.put(field, value);
        post("secretariat", in(network) + "/handovers", offer)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
