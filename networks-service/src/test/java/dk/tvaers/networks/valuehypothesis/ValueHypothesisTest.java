package dk.tvaers.networks.valuehypothesis;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.finding;
import static dk.tvaers.networks.Deeds.gate;
import static dk.tvaers.networks.Deeds.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.ValueHypothesised;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ValueHypothesisTest {
    private static Map<String, Object> hypothesis() {
        return new HashMap<>(Map.of(
                "bottomLine", "WELL_BEING",
                "statement", "Unmistakable: fewer calls nobody asked for",
                "gains", "Home care teams"));
    }

    private static Response record(String user, UUID network, Map<String, Object> hypothesis) {
        return as(user).body(hypothesis).post(in(network, "value-hypotheses"));
    }

    @Test
    void aMemberSaysWhatTheNetworkMayBeWorthToWhom() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        var answer = record("member", network, hypothesis());

        var hypothesis = id(answer);
        as("staff")
                .get(in(network, "value-hypotheses"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].bottomLine", equalTo("WELL_BEING"))
                .body("items[0].gains", equalTo("Home care teams"));
        assertEquals(
                new ValueHypothesised(network, hypothesis, BottomLine.WELL_BEING),
                Wire.await(
                        ValueHypothesised.class, event -> event.hypothesisId().equals(hypothesis)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void theDiscoveryIsNotLeftWithoutOne() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY");
        finding(network, true);
        gate(network)
                .then()
                .body("missing.code", contains("value-hypothesis-missing"))
                .body("missing[0].message", startsWith("The network has no value hypothesis (0 of 1)."));

        record("secretariat", network, hypothesis()).then().statusCode(201);

        gate(network).then().body("open", equalTo(true));
        enter("secretariat", network, Map.of("phase", "THEMING")).then().statusCode(201);
    }

    @Test
    void refusesWhatIsNoHypothesis() {
        var network = started("WELFARE");
        for (var field : List.of("bottomLine", "statement", "gains")) {
            var incomplete = hypothesis();
            incomplete.remove(field);
            record("secretariat", network, incomplete)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + field));
        }
        var net = hypothesis();
        net.put("bottomLine", "SUM");
        record("secretariat", network, net).then().statusCode(400);
        record("outsider", network, hypothesis()).then().statusCode(403);
        record("secretariat", UUID.randomUUID(), hypothesis()).then().statusCode(404);
    }
}
