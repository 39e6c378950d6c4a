package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.approved;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static dk.tvaers.networks.Api.start;
import static dk.tvaers.networks.Api.started;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworkTest {
    @Test
    void anApprovedThemeBecomesANetworkInItsMandate() {
        var theme = approved(proposal("A theme"));

        var answer = start(theme, "Stærkere sproglige færdigheder");

        var network = id(answer);
        answer.then()
                .header("Location", endsWith("/networks/v1/networks/" + network))
                .header("ETag", "\"0\"")
                .body("themeId", equalTo(theme.toString()))
                .body("type", equalTo("WELFARE"))
                .body("typeVersion", equalTo(1))
                .body("title", equalTo("Stærkere sproglige færdigheder"))
                .body("phase", equalTo("MANDATE"))
                .body("expectedPerspectives", equalTo(List.of("citizen", "profession")));
        anyone().get(NETWORKS + "/" + network)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(equalTo(answer.body().asString()));
    }

    @Test
    void tellsThatItStartedAndEnteredItsFirstPhase() {
        var network = started("LEARNING");

        var started =
                Wire.await(NetworkStarted.class, event -> event.networkId().equals(network));
        var entered = Wire.await(PhaseEntered.class, event -> event.networkId().equals(network));
        assertEquals("LEARNING", started.type());
        assertEquals(List.of("citizen", "profession"), started.expectedPerspectives());
        assertEquals(Phase.MANDATE, entered.phase());
        assertEquals(Direction.FORWARD, entered.direction());
        assertNull(entered.from());
    }

    @Test
    void theSecretariatMayChooseAnotherTypeThanTheProposer() {
        var theme = approved(proposal("Bolder than thought"));

        as("secretariat")
                .body(Map.of("themeId", theme, "title", "Bolder", "type", "INNOVATION"))
                .post(NETWORKS)
                .then()
                .statusCode(201)
                .body("type", equalTo("INNOVATION"));
    }

    @Test
    void aThemeThatIsNotApprovedStartsNothing() {
        var theme = proposed(proposal("Only proposed"));

        start(theme, "Too early")
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/themeId"))
                .body("violations[0].code", equalTo("theme-not-approved"));
    }

    @Test
    void aThemeGetsOneNetworkHoweverManyStartItAtOnce() throws Exception {
        var theme = approved(proposal("Wanted by many"));
        Callable<Integer> starting = () -> start(theme, "The one").statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, starting)).stream()
                    .map(NetworkTest::answer)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 201));
            assertEquals(3, Collections.frequency(statuses, 409));
        }
        start(theme, "Another").then().body("violations[0].code", equalTo("theme-has-network"));
    }

    @Test
    void refusesWhatCannotBeStarted() {
        var theme = approved(proposal("Started badly"));
        refused(Map.of("title", "No theme"), 400, "/themeId");
        refused(Map.of("themeId", theme), 400, "/title");
        refused(Map.of("themeId", theme, "title", "x".repeat(201)), 400, "/title");
        refused(Map.of("themeId", "no id", "title", "?"), 400, "/themeId");
        refused(Map.of("themeId", theme, "title", "?", "phase", "TRIAL"), 400, "/phase");
        refused(Map.of("themeId", UUID.randomUUID(), "title", "?"), 422, "/themeId");
        refused(Map.of("themeId", theme, "title", "?", "type", "PARTY"), 422, "/type");

        start(theme, "Nothing was changed").then().statusCode(201);
    }

    @Test
    void listsNewestFirstByPhaseAndType() {
        var older = started("INNOVATION");
        var newer = started("INNOVATION");

        var first = anyone().get(NETWORKS + "?type=INNOVATION&phase=MANDATE&limit=1");

        first.then().statusCode(200).body("items.id", equalTo(List.of(newer.toString())));
        anyone().get(NETWORKS + "?type=INNOVATION&phase=MANDATE&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.id", equalTo(List.of(older.toString())));
        anyone().get(NETWORKS + "?type=LEARNING").then().body("items.type", everyItem(equalTo("LEARNING")));
        anyone().get(NETWORKS + "?phase=EVALUATION").then().body("items.phase", everyItem(equalTo("EVALUATION")));
        anyone().get(NETWORKS + "?type=PARTY").then().statusCode(200).body("items", hasSize(0));
        anyone().get(NETWORKS + "?phase=PARTY").then().statusCode(400);
    }

    @Test
    void anUnknownNetworkIsNotFound() {
        anyone().get(NETWORKS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static void refused(Map<String, Object> request, int status, String pointer) {
        as("secretariat")
                .body(request)
                .post(NETWORKS)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static int answer(java.util.concurrent.Future<Integer> call) {
        return call.resultNow();
    }
}
