package dk.tvaers.networks.spread;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.tag;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.SpreadMoved;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.SpreadStage;
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
class SpreadTest {
    private static Map<String, Object> spread(UUID unit) {
        return Map.of("title", "Besøg i opgangen, nu i Herstedlund", "toUnitId", unit);
    }

    private static Map<String, Object> holds(String stage) {
        return Map.of("stage", stage, "evidence", "They showed us " + stage);
    }

    private static String proposed(UUID network) {
        return made(post("secretariat", in(network) + "/spread-cases", spread(UUID.randomUUID())));
    }

    @Test
    void isRealWhenItIsTranslatedImplementedAndOfValue() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var unit = UUID.randomUUID();
        var path = made(post("lead", in(network) + "/spread-cases", spread(unit)));
        as("staff").get(path).then().body("stage", equalTo("PROPOSED")).body("real", equalTo(false));

        postTo("lead", path, "/conditions", holds("TRANSLATED"))
                .then()
                .statusCode(200)
                .body("real", equalTo(false));
        postTo("lead", path, "/conditions", holds("IMPLEMENTED"))
                .then()
                .statusCode(200)
                .body("real", equalTo(false));
        postTo("lead", path, "/conditions", holds("VALUE_SHOWN"))
                .then()
                .statusCode(200)
                .body("real", equalTo(true))
                .body("conditions.stage", equalTo(List.of("TRANSLATED", "IMPLEMENTED", "VALUE_SHOWN")))
                .body("conditions[0].evidence", equalTo("They showed us TRANSLATED"))
                .body("conditions[2].heldOn", equalTo(today().toString()));

        as("staff")
                .get(in(network) + "/spread-cases")
                .then()
                .body("items", hasSize(1))
                .body("items[0].conditions", hasSize(3));
        Wire.await(
                SpreadMoved.class,
                event -> event.spreadId().equals(idOf(path)) && event.stage() == SpreadStage.VALUE_SHOWN);
        assertEquals(
                List.of(SpreadStage.values()),
                Wire.told(SpreadMoved.class).stream()
                        .filter(event -> event.equals(new SpreadMoved(network, idOf(path), unit, event.stage())))
                        .map(SpreadMoved::stage)
                        .toList());
    }

    @Test
    void refusesToSkipACondition() {
        var path = proposed(started("WELFARE"));

        postTo("secretariat", path, "/conditions", holds("VALUE_SHOWN"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("spread-stage-skipped"));

        as("staff").get(path).then().body("stage", equalTo("PROPOSED")).body("conditions", hasSize(0));
    }

    @Test
    void ofTwoWhoAdvanceItAtOnceTheSecondMustLookAgain() throws Exception {
        var path = proposed(started("WELFARE"));
        var seen = tag(path);
        as("secretariat")
                .body(holds("TRANSLATED"))
                .post(path + "/conditions")
                .then()
                .statusCode(428);

        var statuses = atOnce(() -> as("secretariat")
                .header("If-Match", seen)
                .body(holds("TRANSLATED"))
                .post(path + "/conditions")
                .statusCode());

        assertEquals(List.of(200, 412, 412, 412), statuses);
    }

    @Test
    void refusesWhatIsNoSpread() {
        var network = started("WELFARE");
        post("secretariat", in(network) + "/spread-cases", Map.of("title", " ", "toUnitId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/title"));
        post("secretariat", in(network) + "/spread-cases", Map.of("title", "x"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/toUnitId"));
        post("outsider", in(network) + "/spread-cases", spread(UUID.randomUUID()))
                .then()
                .statusCode(403);
        as("staff").get(in(network) + "/spread-cases").then().body("items", hasSize(0));
        var path = proposed(network);
        postTo("secretariat", path, "/conditions", Map.of("stage", "TRANSLATED"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/evidence"));
        postTo(
                        "secretariat",
                        path,
                        "/conditions",
                        Map.of(
                                "stage",
                                "TRANSLATED",
                                "evidence",
                                "?",
                                "heldOn",
                                today().plusDays(1).toString()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/heldOn"));
        postTo("outsider", path, "/conditions", holds("TRANSLATED")).then().statusCode(403);
        as("staff")
                .get(in(network) + "/spread-cases/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/spread-cases").then().statusCode(404);

        as("staff").get(path).then().body("stage", equalTo("PROPOSED"));
    }
}
