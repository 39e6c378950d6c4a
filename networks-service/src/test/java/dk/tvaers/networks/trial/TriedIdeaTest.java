package dk.tvaers.networks.trial;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Outcomes.conclude;
import static dk.tvaers.networks.Outcomes.enterStage;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.measure;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.trial;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.Api;
import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Units;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class TriedIdeaTest {
    private static String trialOf(UUID network, UUID idea) {
        var plan = trial(UUID.randomUUID());
        plan.put("ideaId", idea);
        var trial = made(post("secretariat", in(network) + "/trials", plan));
        post("secretariat", trial + "/measures", measure("QUALITY", "3.4"))
                .then()
                .statusCode(201);
        return trial;
    }

    private static String stateOf(UUID network, UUID idea) {
        return as("staff")
                .get(in(network) + "/ideas/" + idea)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    @Test
    void anIdeaIsTriedWhileItsTrialRunsAndRejectedWhenItIsStopped() {
        var network = Api.started("WELFARE");
        var idea = Deeds.concretised(network);
        var trial = trialOf(network, idea);

        enterStage("secretariat", trial, "RUNNING").then().statusCode(200);
        assertEquals("IN_TRIAL", stateOf(network, idea));

        enterStage("secretariat", trial, "ANALYSIS").then().statusCode(200);
        conclude("secretariat", trial, "STOP").then().statusCode(200);
        assertEquals("REJECTED", stateOf(network, idea));
    }

    @Test
    void anIdeaWithTwoTrialsIsDecidedByTheOneThatEndsLast() {
        var network = Api.started("WELFARE");
        var idea = Deeds.concretised(network);
        var first = trialOf(network, idea);
        var second = trialOf(network, idea);
        enterStage("secretariat", first, "RUNNING").then().statusCode(200);
        enterStage("secretariat", second, "RUNNING").then().statusCode(200);
        enterStage("secretariat", first, "ANALYSIS").then().statusCode(200);
        enterStage("secretariat", second, "ANALYSIS").then().statusCode(200);

        conclude("secretariat", first, "STOP").then().statusCode(200);
        assertEquals("IN_TRIAL", stateOf(network, idea));

        conclude("secretariat", second, "IMPLEMENT").then().statusCode(200);
        assertEquals("ADOPTED", stateOf(network, idea));
    }

    @Test
    void anIdeaThatIsNotDescribedIsNotTried() {
        var network = Api.started("WELFARE");
        var idea = Deeds.prioritised(network);
        var trial = trialOf(network, idea);

        enterStage("secretariat", trial, "RUNNING").then().statusCode(409);

        assertEquals("PRIORITISED", stateOf(network, idea));
        as("staff").get(trial).then().statusCode(200).body("stage", equalTo("START"));
    }

    @Test
    void neitherTrialNorHandoverComesFromAnotherNetworksIdea() {
        var network = Api.started("WELFARE");
        var elsewhere = Deeds.idea(Api.started("WELFARE"));
        var plan = trial(UUID.randomUUID());
        plan.put("ideaId", elsewhere);
        var offer = offer(Units.known(), UUID.randomUUID());
        offer.put("ideaId", elsewhere);

        post("secretariat", in(network) + "/trials", plan)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/ideaId"));
        post("secretariat", in(network) + "/handovers", offer)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/ideaId"));
    }
}
