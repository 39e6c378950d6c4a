package dk.tvaers.networks.trial;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.conclude;
import static dk.tvaers.networks.Outcomes.enterStage;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.measure;
import static dk.tvaers.networks.Outcomes.missing;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.putTo;
import static dk.tvaers.networks.Outcomes.readyTrial;
import static dk.tvaers.networks.Outcomes.runningTrial;
import static dk.tvaers.networks.Outcomes.tag;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.networks.Outcomes.trial;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStageEntered;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
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
class TrialTest {
    @Test
    void theLeadPlansATrialThatLastsThreeMonths() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);

        var answer = post("lead", in(network) + "/trials", trial());

        var path = made(answer);
        answer.then()
                .header("ETag", "\"0\"")
                .body("stage", equalTo("START"))
                .body("state", equalTo("PLANNED"))
                .body("startsOn", equalTo(today().toString()))
                .body("endsOn", equalTo(today().plusMonths(3).toString()))
                .body("receiverUnitIds", hasSize(0))
                .body("nextStep", nullValue());
        as("staff").get(path).then().statusCode(200).header("ETag", "\"0\"").body("title", equalTo("Besøg i opgangen"));
        as("staff").get(in(network) + "/trials").then().body("items", hasSize(1));
        assertEquals(
                new TrialStageEntered(network, idOf(path), TrialStage.START),
                Wire.await(TrialStageEntered.class, event -> event.trialId().equals(idOf(path))));
    }

    @Test
    void refusesATrialWithoutReceivers() {
        var network = started("WELFARE");
        var path = made(post("secretariat", in(network) + "/trials", trial()));

        enterStage("secretariat", path, "RUNNING")
                .then()
                .statusCode(409)
                .body("violations.pointer", equalTo(List.of("/stage", "/stage")))
                .body("violations.code", equalTo(List.of("trial-receivers-missing", "trial-baseline-missing")))
                .body("violations[0].message", startsWith("The trial has no receivers."));

        as("staff").get(path).then().header("ETag", "\"0\"").body("stage", equalTo("START"));
    }

    @Test
    void goesThroughItsFourStagesAndTellsOfThemWithoutWords() {
        var network = started("WELFARE");
        var unit = UUID.randomUUID();
        var plan = trial(unit);
        plan.put("hypothesis", "Unmistakable hypothesis");
        var path = made(post("secretariat", in(network) + "/trials", plan));
        post("secretariat", path + "/measures", measure("ECONOMY", "12000"))
                .then()
                .statusCode(201);

        enterStage("secretariat", path, "RUNNING").then().statusCode(200).body("state", equalTo("UNDER_WAY"));
        enterStage("secretariat", path, "ANALYSIS").then().statusCode(200).body("state", equalTo("UNDER_WAY"));
        conclude("secretariat", path, "ADJUST")
                .then()
                .statusCode(200)
                .body("stage", equalTo("NEXT_STEP"))
                .body("nextStep", equalTo("ADJUST"));

        var trial = idOf(path);
        assertEquals(
                new TrialStarted(network, trial, null, List.of(unit), today(), today().plusMonths(3)),
                Wire.await(TrialStarted.class, event -> event.trialId().equals(trial)));
        assertEquals(
                new TrialConcluded(network, trial, NextStep.ADJUST),
                Wire.await(TrialConcluded.class, event -> event.trialId().equals(trial)));
        assertEquals(
                List.of(TrialStage.values()),
                Wire.told(TrialStageEntered.class).stream()
                        .filter(event -> event.trialId().equals(trial))
                        .map(TrialStageEntered::stage)
                        .toList());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void aStoppedTrialWithItsLearningIsAResult() {
        var network = started("WELFARE");
        var plan = trial(UUID.randomUUID());
        plan.put("title", "Brevduer mellem opgangene");
        var path = made(post("secretariat", in(network) + "/trials", plan));
        post("secretariat", path + "/measures", measure("WELL_BEING", "2.0"))
                .then()
                .statusCode(201);
        enterStage("secretariat", path, "RUNNING").then().statusCode(200);
        enterStage("secretariat", path, "ANALYSIS").then().statusCode(200);

        postTo("secretariat", path, "/stage-entries", Map.of("stage", "NEXT_STEP", "nextStep", "STOP"))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/reason", "/learning")));
        conclude("secretariat", path, "STOP")
                .then()
                .statusCode(200)
                .body("state", equalTo("RESULT"))
                .body("nextStep", equalTo("STOP"))
                .body("learning", equalTo("People want to be asked by somebody they know."));

        as("staff")
                .get(ROOT + "/register?kind=TRIAL&q=brevduer")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("STOP"))
                .body(
                        "items[0].text",
                        equalTo("Neighbours who are asked find those who are alone.\n"
                                + "People want to be asked by somebody they know."));
    }

    @Test
    void theGateOfTheTrialPhaseWaitsForEveryTrialThatBegan() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL");
        readyTrial(network);
        assertFalse(missing(network).contains("trial-open"));
        var running = runningTrial(network);
        assertTrue(missing(network).contains("trial-open"));
        assertTrue(missingIn("en", network, "trial-open").startsWith("1 trial(s) run without a next step."));
        assertTrue(missingIn("da", network, "trial-open").startsWith("1 prøvehandling(er) er i gang"));
        enterStage("secretariat", running, "ANALYSIS").then().statusCode(200);
        assertTrue(missing(network).contains("trial-open"));

        conclude("secretariat", running, "STOP").then().statusCode(200);

        assertFalse(missing(network).contains("trial-open"));
    }

    @Test
    void onlyThoseWhoLeadPlanAndMove() {
        var network = started("WELFARE");
        assign(TestUsers.CODRIVER, network, NetworkRole.CO_DRIVER);
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        var path = readyTrial(network);

        post("receiver", in(network) + "/trials", trial()).then().statusCode(403);
        post("outsider", in(network) + "/trials", trial()).then().statusCode(403);
        putTo("receiver", path, "", trial()).then().statusCode(403);
        enterStage("receiver", path, "RUNNING").then().statusCode(403);
        enterStage("codriver", path, "RUNNING").then().statusCode(200);

        as("staff").get(in(network) + "/trials").then().body("items", hasSize(1));
    }

    @Test
    void thePlanCanBeChangedUntilTheTrialRuns() {
        var network = started("WELFARE");
        var path = readyTrial(network);
        var plan = trial(UUID.randomUUID(), UUID.randomUUID());
        plan.put("place", "Toften");

        putTo("secretariat", path, "", plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("place", equalTo("Toften"))
                .body("receiverUnitIds", hasSize(2));
        enterStage("secretariat", path, "RUNNING").then().statusCode(200);
        putTo("secretariat", path, "", plan).then().statusCode(409).body("violations[0].code", equalTo("trial-runs"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondMustLookAgain() throws Exception {
        var path = readyTrial(started("WELFARE"));
        var seen = tag(path);
        as("secretariat")
                .body(Map.of("stage", "RUNNING"))
                .post(path + "/stage-entries")
                .then()
                .statusCode(428);

        var statuses = atOnce(() -> as("secretariat")
                .header("If-Match", seen)
                .body(Map.of("stage", "RUNNING"))
                .post(path + "/stage-entries")
                .statusCode());

        assertEquals(List.of(200, 412, 412, 412), statuses);
        as("secretariat")
                .header("If-Match", seen)
                .body(trial())
                .put(path)
                .then()
                .statusCode(412);
        as("staff").get(path).then().body("stage", equalTo("RUNNING")).body("receiverUnitIds", hasSize(1));
    }

    @Test
    void refusesWhatIsNoPlan() {
        var network = started("WELFARE");
        invalid(network, "title", " ", "/title");
        invalid(network, "title", "x".repeat(201), "/title");
        invalid(network, "hypothesis", null, "/hypothesis");
        invalid(network, "place", "x".repeat(501), "/place");
        invalid(network, "startsOn", "tomorrow", "/startsOn");
        invalid(network, "endsOn", today().minusDays(1).toString(), "/endsOn");
        invalid(network, "endsOn", today().plusMonths(4).toString(), "/periodReason");
        invalid(network, "managementSupport", " ", "/managementSupport");
        invalid(network, "receiverUnitIds", List.of("a unit"), "/receiverUnitIds/0");
        invalid(network, "capital", 100, "/capital");
        post("secretariat", in(UUID.randomUUID()) + "/trials", trial()).then().statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/trials").then().statusCode(404);
        as("staff").get(in(network) + "/trials/" + UUID.randomUUID()).then().statusCode(404);
        var elsewhere = idOf(readyTrial(started("WELFARE")));
        as("staff").get(in(network) + "/trials/" + elsewhere).then().statusCode(404);

        as("staff").get(in(network) + "/trials").then().body("items", hasSize(0));
    }

    private static void invalid(UUID network, String field, Object value, String pointer) {
        var plan = trial();
        plan.put(field, value);
        post("secretariat", in(network) + "/trials", plan)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
