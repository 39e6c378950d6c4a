package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static dk.tvaers.networks.Api.screen;
import static dk.tvaers.networks.Api.screening;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ComparisonTest {
    @Test
    void theForumSeesTheThemesOfARoundSideBySide() {
        var proposal = proposal("To be compared");
        proposal.put("fixed", "The budget");
        var first = proposed(proposal);
        var second = proposed(proposal("To be compared with it"));
        screen(first, screening("REJECT"));
        screen(first, screening("APPROVE"));
        String round = as("staff").get(THEMES + "/" + first).path("roundId");

        var comparison = compared(round);

        comparison
                .then()
                .body("round.id", equalTo(round))
                .body("places", equalTo(Math.max(0, 4 - comparison.<Integer>path("round.approved"))))
                .body(of(first) + ".title", equalTo("To be compared"))
                .body(of(first) + ".version", equalTo(0))
                .body(of(first) + ".answers.complexity", equalTo("Visits exist and do not reach"))
                .body(of(first) + ".screening.recommendation", equalTo("APPROVE"))
                .body(of(first) + ".screening.characteristics.urgency.verdict", equalTo("MET"))
                .body(of(first) + ".affectedUnitIds", hasSize(1))
                .body(of(first) + ".expectedPerspectives", equalTo(List.of("citizen", "profession")))
                .body(of(first) + ".inputCount", equalTo(1))
                .body(of(first) + ".fixed", equalTo("The budget"))
                .body(of(second) + ".screening", nullValue());
    }

    @Test
    void aDeferredThemeIsComparedInTheRoundThatDecidesOnIt() {
        var theme = proposed(proposal("Compared later"));
        String own = as("staff").get(THEMES + "/" + theme).path("roundId");
        String next = decide(theme, decision("DEFERRED")).path("nextRoundId");

        compared(next).then().body(of(theme) + ".state", equalTo("DEFERRED"));
        compared(own).then().body(of(theme), nullValue());
    }

    @Test
    void aRoundWithManyThemesHasPages() {
        var theme = proposed(proposal("One of many"));
        proposed(proposal("Another of many"));
        String round = as("staff").get(THEMES + "/" + theme).path("roundId");

        var first = as("secretariat").get(ROOT + "/rounds/" + round + "/comparison?limit=1");

        first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        as("secretariat")
                .get(ROOT + "/rounds/" + round + "/comparison?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.themeId", not(hasItem(first.<String>path("items[0].themeId"))));
    }

    @Test
    void saysNotFoundWhereThereIsNoRound() {
        as("forum")
                .get(ROOT + "/rounds/" + UUID.randomUUID() + "/comparison")
                .then()
                .statusCode(404);
    }

    private static String of(UUID theme) {
        return "items.find { it.themeId == '" + theme + "' }";
    }

    /** The last page, on which the newest themes are. */
    private static Response compared(String round) {
        var page = as("forum").get(ROOT + "/rounds/" + round + "/comparison?limit=100");
        while (page.path("next") != null) {
            page = as("forum").get(ROOT + "/rounds/" + round + "/comparison?limit=100&cursor=" + page.path("next"));
        }
        page.then().statusCode(200);
        return page;
    }
}
