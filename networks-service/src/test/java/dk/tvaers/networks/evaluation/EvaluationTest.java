package dk.tvaers.networks.evaluation;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.person;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.putTo;
import static dk.tvaers.networks.Outcomes.tag;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.EvaluationRecorded;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class EvaluationTest {
    private static Map<String, Object> plan(UUID owner, LocalDate dueOn, Integer everyMonths) {
        var plan = new HashMap<String, Object>(Map.of(
                "claim",
                "Fewer are alone, and it stays so",
                "indicator",
                "Share who see nobody in a week",
                "unit",
                "%",
                "direction",
                "LOWER",
                "baseline",
                new BigDecimal("18.5"),
                "dueOn",
                dueOn.toString(),
                "ownerUnitId",
                UUID.randomUUID(),
                "ownerPersonId",
                owner));
        if (everyMonths != null) {
            plan.put("everyMonths", everyMonths);
        }
        return plan;
    }

    private static Map<String, Object> result(String actual) {
        return new HashMap<>(Map.of("actual", new BigDecimal(actual), "n", 120, "measuredOn", today().toString()));
    }

    private static String planned(UUID network, LocalDate dueOn, Integer everyMonths) {
        return made(
                post("secretariat", in(network) + "/evaluation-plans", plan(UUID.randomUUID(), dueOn, everyMonths)));
    }

    @Test
    void theLeadPlansAnEvaluationThatIsOwnedInBase() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var dueOn = today().plusMonths(6);
        var request = plan(UUID.randomUUID(), dueOn, 12);

        var path = made(post("lead", in(network) + "/evaluation-plans", request));

        as("staff")
                .get(path)
                .then()
                .header("ETag", "\"0\"")
                .body("dueOn", equalTo(dueOn.toString()))
                .body("everyMonths", equalTo(12))
                .body("baseline", equalTo(18.5f));
        as("staff").get(in(network) + "/evaluation-plans").then().body("items", hasSize(1));
        assertEquals(
                new EvaluationPlanned(network, idOf(path), (UUID) request.get("ownerUnitId"), dueOn, 12),
                Wire.await(EvaluationPlanned.class, event -> event.planId().equals(idOf(path))));
    }

    @Test
    void theOwnerIsRemindedAndMeasuresAfterTheNetworkCameToItsEnd() {
        var network = started("LEARNING");
        var owner = person(TestUsers.LINEMANAGER, network);
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        var dueOn = today().minusDays(1);
        var path = made(post("secretariat", in(network) + "/evaluation-plans", plan(owner, dueOn, 6)));
        var reminder = Wire.await(ReminderDue.class, event -> event.subjectId().equals(idOf(path)));
        assertEquals(ReminderKind.EVALUATION_DUE, reminder.kind());
        assertEquals(dueOn, reminder.dueOn());

        var evaluation = id(postTo("linemanager", path, "/evaluations", result("12.25")));

        as("staff")
                .get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("dueOn", equalTo(dueOn.plusMonths(6).toString()));
        as("staff")
                .get(path + "/evaluations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo(dueOn.toString()))
                .body("items[0].actual", equalTo(12.25f));
        assertEquals(
                new EvaluationRecorded(
                        network,
                        idOf(path),
                        evaluation,
                        GoodDirection.LOWER,
                        new BigDecimal("18.5000"),
                        new BigDecimal("12.25"),
                        120,
                        today()),
                Wire.await(
                        EvaluationRecorded.class, event -> event.evaluationId().equals(evaluation)));
    }

    @Test
    void whatIsDoneOnceIsDoneUntilThePlanGetsAnotherDay() {
        var network = started("WELFARE");
        var path = planned(network, today(), null);
        postTo("secretariat", path, "/evaluations", result("9")).then().statusCode(201);
        as("staff").get(path).then().body("dueOn", nullValue());
        postTo("secretariat", path, "/evaluations", result("8"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("evaluation-done"));

        putTo("secretariat", path, "", plan(UUID.randomUUID(), today().plusDays(1), null))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(today().plusDays(1).toString()));

        postTo("secretariat", path, "/evaluations", result("8")).then().statusCode(201);
        as("staff").get(path + "/evaluations").then().body("items", hasSize(2));
    }

    @Test
    void onlyTheOwnerAndThoseWhoLeadMeasure() {
        var network = started("WELFARE");
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        var path = planned(network, today(), null);

        postTo("receiver", path, "/evaluations", result("9")).then().statusCode(403);
        putTo("receiver", path, "", plan(UUID.randomUUID(), today(), null))
                .then()
                .statusCode(403);
        post("receiver", in(network) + "/evaluation-plans", plan(UUID.randomUUID(), today(), null))
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoWhoMeasureAtOnceTheSecondMustLookAgain() throws Exception {
        var path = planned(started("WELFARE"), today(), 3);
        var seen = tag(path);
        as("secretariat").body(result("9")).post(path + "/evaluations").then().statusCode(428);

        var statuses = atOnce(() -> as("secretariat")
                .header("If-Match", seen)
                .body(result("9"))
                .post(path + "/evaluations")
                .statusCode());

        assertEquals(List.of(201, 412, 412, 412), statuses);
        as("staff").get(path + "/evaluations").then().body("items", hasSize(1));
    }

    @Test
    void refusesWhatIsNoPlanAndNoResult() {
        var network = started("WELFARE");
        for (var field : List.of("claim", "indicator", "unit", "direction", "dueOn", "ownerUnitId", "ownerPersonId")) {
            var plan = plan(UUID.randomUUID(), today(), 6);
            plan.put(field, null);
            post("secretariat", in(network) + "/evaluation-plans", plan)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        post("secretariat", in(network) + "/evaluation-plans", plan(UUID.randomUUID(), today(), 0))
                .then()
                .statusCode(400);
        as("staff").get(in(network) + "/evaluation-plans").then().body("items", hasSize(0));
        var path = planned(network, today(), null);
        for (var field : List.of("actual", "n", "measuredOn")) {
            var result = result("1");
            result.put(field, null);
            postTo("secretariat", path, "/evaluations", result)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        var tomorrow = result("1");
        tomorrow.put("measuredOn", today().plusDays(1).toString());
        postTo("secretariat", path, "/evaluations", tomorrow).then().statusCode(400);
        as("staff")
                .get(in(network) + "/evaluation-plans/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/evaluation-plans").then().statusCode(404);
        as("staff").get(path + "/evaluations").then().body("items", hasSize(0));
    }
}
