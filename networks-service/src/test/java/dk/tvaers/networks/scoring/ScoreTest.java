package dk.tvaers.networks.scoring;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.decide;
import static dk.tvaers.networks.Deeds.fixCriteria;
import static dk.tvaers.networks.Deeds.gate;
import static dk.tvaers.networks.Deeds.idea;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.meetTheGateOfIdeation;
import static dk.tvaers.networks.Deeds.missing;
import static dk.tvaers.networks.Deeds.move;
import static dk.tvaers.networks.Deeds.prioritised;
import static dk.tvaers.networks.Deeds.reopenCriteria;
import static dk.tvaers.networks.Deeds.score;
import static dk.tvaers.networks.Deeds.scores;
import static dk.tvaers.networks.Deeds.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.CriteriaChanged;
import dk.tvaers.events.networks.IdeaScored;
import dk.tvaers.events.networks.ScoresVoided;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class ScoreTest {
    private static ValidatableResponse results(UUID network) {
        return as("staff").get(in(network, "score-results")).then().statusCode(200);
    }

    /** A network with fixed criteria, in which member, lead and receiver take part. */
    private static UUID scoring() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        fixCriteria(network).then().statusCode(200);
        return network;
    }

    @Test
    void membersScoreAndChangeWhatTheyGave() {
        var network = scoring();
        var idea = idea(network);

        score("member", network, idea, "VALUE", 5, "FEASIBILITY", 2)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("scores.criterion", contains("FEASIBILITY", "VALUE"))
                .body("scores.points", contains(2, 5));
        score("lead", network, idea, "VALUE", 2, "FEASIBILITY", 2).then().statusCode(200);
        score("receiver", network, idea, "VALUE", 4).then().statusCode(200);
        score("member", network, idea, "VALUE", 4).then().statusCode(200).body("scores.points", contains(2, 4));

        results(network)
                .body("edition", equalTo(1))
                .body("ideas", hasSize(1))
                .body("ideas[0].ideaId", equalTo(idea.toString()))
                .body("ideas[0].criteria.criterion", contains("VALUE", "FEASIBILITY"))
                .body("ideas[0].criteria.n", contains(3, 2))
                .body("ideas[0].criteria.mean", contains(3.3f, 2.0f))
                .body("ideas[0].criteria.lowest", contains(2, 2))
                .body("ideas[0].criteria.highest", contains(4, 2));
        as("receiver")
                .get(in(network, "ideas", idea.toString(), "scores/mine"))
                .then()
                .statusCode(200)
                .body("scores.points", contains(4));
        Wire.await(IdeaScored.class, event -> event.equals(new IdeaScored(network, idea, 1, 3)));
    }

    @Test
    void onlyParticipantsHaveAVoice() {
        var network = scoring();
        var idea = idea(network);

        score("secretariat", network, idea, "VALUE", 5).then().statusCode(403);
        score("outsider", network, idea, "VALUE", 5).then().statusCode(403);
        as("secretariat")
                .get(in(network, "ideas", idea.toString(), "scores/mine"))
                .then()
                .statusCode(403);

        results(network).body("ideas", hasSize(0));
    }

    @Test
    void nothingIsScoredBeforeTheCriteriaAreFixed() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var idea = idea(network);

        score("member", network, idea, "VALUE", 5)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("criteria-in-draft"));
        fixCriteria(network);

        score("member", network, idea, "VALUE", 5).then().statusCode(200);
    }

    @Test
    void aChangeOfCriteriaVoidsAllScoresAndSaysSo() {
        var network = scoring();
        var idea = idea(network);
        score("member", network, idea, "VALUE", 5, "FEASIBILITY", 2).then().statusCode(200);
        score("lead", network, idea, "VALUE", 1).then().statusCode(200);

        reopenCriteria(network).then().statusCode(200).body("edition", equalTo(2));

        results(network).body("ideas", hasSize(0)).body("edition", equalTo(2));
        score("member", network, idea, "VALUE", 5)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("criteria-in-draft"));
        as("staff")
                .get(in(network, "criteria/changes"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].edition", equalTo(1))
                .body("items[0].voidedScores", equalTo(3))
                .body("items[0].criteria", contains("VALUE", "FEASIBILITY"))
                .body("items[0].reason", equalTo("They did not tell ideas apart"));
        assertEquals(
                new CriteriaChanged(network, 2),
                Wire.await(CriteriaChanged.class, event -> event.networkId().equals(network)));
        assertEquals(
                new ScoresVoided(network, 1, 3),
                Wire.await(ScoresVoided.class, event -> event.networkId().equals(network)));
        fixCriteria(network).then().statusCode(200);
        score("member", network, idea, "VALUE", 3).then().statusCode(200).body("scores", hasSize(1));
        results(network).body("ideas[0].criteria.n", contains(1, 0));
    }

    @Test
    void whoeverHasNotSeenTheChangedCriteriaScoresNothing() {
        var network = scoring();
        var idea = idea(network);
        var seen = tag(in(network, "criteria"));
        reopenCriteria(network).then().statusCode(200);
        fixCriteria(network).then().statusCode(200);
        var path = in(network, "ideas", idea.toString(), "scores/mine");
        var body = Map.of("scores", scores("VALUE", 5));

        as("member").header("If-Match", seen).body(body).put(path).then().statusCode(412);
        as("member").body(body).put(path).then().statusCode(428);

        results(network).body("ideas", hasSize(0));
    }

    @Test
    void noScoreGetsInWhileTheCriteriaChange() throws Exception {
        var network = scoring();
        var idea = idea(network);
        var tag = tag(in(network, "criteria"));
        Callable<Integer> score = () -> as("member")
                .header("If-Match", tag)
                .body(Map.of("scores", scores("VALUE", 5)))
                .put(in(network, "ideas", idea.toString(), "scores/mine"))
                .statusCode();
        Callable<Integer> reopen = () -> as("secretariat")
                .header("If-Match", tag)
                .body(Map.of("reason", "Too many"))
                .post(in(network, "criteria/reopening"))
                .statusCode();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(6)) {
            statuses = threads.invokeAll(List.of(score, score, reopen, score, score, reopen)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        // Each score came before the change and is void with it, or after it and was refused.
        assertEquals(1, Collections.frequency(List.of(statuses.get(2), statuses.get(5)), 200));
        assertEquals(1, Collections.frequency(List.of(statuses.get(2), statuses.get(5)), 412));
        results(network).body("ideas", hasSize(0)).body("state", equalTo("DRAFT"));
        for (var scored : List.of(statuses.get(0), statuses.get(1), statuses.get(3), statuses.get(4))) {
            assertTrue(scored == 200 || scored == 409, () -> "answered " + scored);
        }
        int came = Collections.frequency(statuses, 200) - 1;
        as("staff")
                .get(in(network, "criteria/changes"))
                .then()
                .body("items[0].voidedScores", equalTo(Math.min(came, 1)));
    }

    @Test
    void refusesWhatIsNoScore() {
        var network = scoring();
        var idea = idea(network);

        score("member", network, idea, "VALUE", 0)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/scores/0/points"));
        score("member", network, idea, "VALUE", 6).then().statusCode(400);
        score("member", network, idea, "VALUE", 1.5).then().statusCode(400);
        score("member", network, idea).then().statusCode(400).body("violations[0].pointer", equalTo("/scores"));
        score("member", network, idea, "VALUE", 1, "VALUE", 2)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/scores/1/criterion"));
        score("member", network, idea, "COURAGE", 1)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("criterion-unknown"));
        score("member", network, Ids.next(), "VALUE", 1).then().statusCode(404);

        results(network).body("ideas", hasSize(0));
    }

    @Test
    void theIdeationAsksForCriteriaScoresAndADecision() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION");
        join(TestUsers.MEMBER, network, Ids.next());
        assertEquals(List.of("decision-missing", "criteria-not-fixed", "idea-missing"), missing(network));

        var idea = prioritised(network);
        assertEquals(List.of("decision-missing", "criteria-not-fixed", "ideas-unscored"), missing(network));
        fixCriteria(network);
        assertEquals(List.of("decision-missing", "ideas-unscored"), missing(network));
        score("member", network, idea, "VALUE", 4).then().statusCode(200);
        assertEquals(List.of("decision-missing", "ideas-unscored"), missing(network));
        score("member", network, idea, "FEASIBILITY", 4).then().statusCode(200);
        assertEquals(List.of("decision-missing"), missing(network));
        decide(network);
        assertEquals(List.of(), missing(network));
        reopenCriteria(network);
        assertEquals(List.of("criteria-not-fixed", "ideas-unscored"), missing(network));
        fixCriteria(network);
        score("member", network, idea, "VALUE", 4, "FEASIBILITY", 4).then().statusCode(200);

        enter("secretariat", network, Map.of("phase", "TRIAL")).then().statusCode(201);
    }

    @Test
    void theIdeationLetsNoMoreThanFiveIdeasGoOn() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION");
        meetTheGateOfIdeation(network);
        for (int i = 0; i < 5; i++) {
            score("receiver", network, prioritised(network), "VALUE", 4, "FEASIBILITY", 3)
                    .then()
                    .statusCode(200);
        }
        gate(network)
                .then()
                .body("missing.code", contains("too-many-ideas"))
                .body("missing[0].message", startsWith("6 ideas go on, at most 5 may."));
        var last = as("staff").get(in(network, "ideas") + "?state=PRIORITISED").<String>path("items[5].id");

        move(network, UUID.fromString(last), Map.of("to", "PARKED", "reason", "The dearest"))
                .then()
                .statusCode(200);

        gate(network).then().body("open", equalTo(true));
    }
}
