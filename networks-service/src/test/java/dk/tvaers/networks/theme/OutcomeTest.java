package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class OutcomeTest {
    @Test
    void theProposerWithoutALoginReadsWhereTheProposalStands() {
        var theme = proposed(proposal("Unmistakable words of a proposer"));

        var waiting = anyone().get(THEMES + "/" + theme + "/outcome");
        decide(theme, Map.of("outcome", "REJECTED", "reason", "One unit can do it."));
        var decided = anyone().get(THEMES + "/" + theme + "/outcome");

        waiting.then()
                .statusCode(200)
                .body("themeId", equalTo(theme.toString()))
                .body("state", equalTo("PROPOSED"))
                .body("round.deadline", notNullValue())
                .body("round.decisionMonth", notNullValue())
                .body("decision", nullValue());
        decided.then()
                .body("state", equalTo("REJECTED"))
                .body("decision.outcome", equalTo("REJECTED"))
                .body("decision.reason", equalTo("One unit can do it."));
        assertFalse(waiting.asString().contains("Unmistakable"));
    }

    @Test
    void aDeferredThemeWaitsForTheNextRound() {
        var theme = proposed(proposal("Later"));

        String next = decide(theme, decision("DEFERRED")).path("nextRoundId");

        anyone().get(THEMES + "/" + theme + "/outcome")
                .then()
                .body("state", equalTo("DEFERRED"))
                .body("round.id", equalTo(next))
                .body("decision.nextRoundId", equalTo(next));
    }

    @Test
    void theLatestDecisionCounts() {
        var theme = proposed(proposal("Corrected"));
        var correction = decision("ROUTED_ELSEWHERE");
        correction.put("replacesDecisionId", id(decide(theme, decision("REJECTED"))));

        decide(theme, correction);

        anyone().get(THEMES + "/" + theme + "/outcome")
                .then()
                .body("state", equalTo("ROUTED_ELSEWHERE"))
                .body("decision.routedTo", equalTo("The youth school"));
    }

    @Test
    void saysNotFoundWhereThereIsNothing() {
        anyone().get(THEMES + "/" + UUID.randomUUID() + "/outcome").then().statusCode(404);
        as("staff").get(THEMES + "/" + UUID.randomUUID() + "/answers").then().statusCode(404);
    }

    @Test
    void theAnswersAreKeptByStage() {
        var theme = proposed(proposal("With answers"));

        as("staff")
                .get(THEMES + "/" + theme + "/answers")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].stage", equalTo("PROPOSAL"))
                .body("items[0].answers.learning", equalTo("Who is alone"))
                .body("items[0].answeredAt", notNullValue());
    }
}
