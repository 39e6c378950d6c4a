package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.meetTheGateOfMandate;
import static dk.tvaers.networks.network.PhaseCalls.MANDATE_MISSING;
import static dk.tvaers.networks.network.PhaseCalls.gate;
import static dk.tvaers.networks.network.PhaseCalls.history;
import static dk.tvaers.networks.network.PhaseCalls.refused;
import static dk.tvaers.networks.network.PhaseCalls.told;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class PhaseTest {
    @Test
    void theLeadTakesTheNetworkThroughAnOpenGate() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        gate(network, "en").body("open", equalTo(true)).body("missing", hasSize(0));

        var answer = enter("lead", network, Map.of("phase", "STARTUP"));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("phase", equalTo("STARTUP"))
                .body("from", equalTo("MANDATE"))
                .body("direction", equalTo("FORWARD"))
                .body("overridden", equalTo(false))
                .body("missing", nullValue())
                .body("actedAs", equalTo("NETWORK_LEAD"))
                .body("reason", nullValue());
        anyone().get(NETWORKS + "/" + network).then().header("ETag", "\"1\"").body("phase", equalTo("STARTUP"));
        history(network)
                .body("items.phase", equalTo(List.of("MANDATE", "STARTUP")))
                .body("items[0].from", nullValue());
        var told = told(network, Phase.STARTUP);
        assertEquals(Phase.MANDATE, told.from());
        assertFalse(told.overridden());
    }

    @Test
    void onlyLeadConsultantAndSecretariatMoveTheNetwork() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        var wish = Map.<String, Object>of("phase", "STARTUP");
        enter("outsider", network, wish).then().statusCode(403);
        enter("referencelead", network, wish).then().statusCode(403);
        enter("forum", network, wish).then().statusCode(403);
        anyone().get(NETWORKS + "/" + network).then().body("phase", equalTo("MANDATE"));

        assign(TestUsers.CODRIVER, network, NetworkRole.CONSULTANT);
        enter("codriver", network, wish).then().statusCode(201).body("actedAs", equalTo("CONSULTANT"));

        // A lead of one network is nobody in another.
        enter("lead", started("WELFARE"), wish).then().statusCode(403);
    }

    @Test
    void goesBackToAnyEarlierPhaseWithAReason() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS");
        enter("secretariat", network, Map.of("phase", "STARTUP"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"))
                .body("violations[0].code", equalTo("reason-needed"));

        enter("secretariat", network, Map.of("phase", "STARTUP", "reason", "Unmistakable: the question was wrong"))
                .then()
                .statusCode(201)
                .body("direction", equalTo("BACK"))
                .body("from", equalTo("FOCUS"))
                .body("reason", equalTo("Unmistakable: the question was wrong"));

        history(network).body("items.phase", equalTo(List.of("MANDATE", "STARTUP", "DESIGN", "FOCUS", "STARTUP")));
        eventually()
                .until(() -> Wire.told(PhaseEntered.class).stream()
                        .anyMatch(event -> event.networkId().equals(network) && event.direction() == Direction.BACK));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void aLearningNetworkMayPassOverTheOptionalPhases() {
        var network = started("LEARNING");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING");
        gate(network, "en").body("next", equalTo("IDEATION")).body("alternative", equalTo("CLOSING"));
        refused(network, "TRIAL", "phase-skipped");
        Deeds.meetTheGateOfTheming(network);

        enter("secretariat", network, Map.of("phase", "CLOSING")).then().statusCode(201);

        gate(network, "en")
                .body("phase", equalTo("CLOSING"))
                .body("next", nullValue())
                .body("missing.code", equalTo(List.of("forum-deliverable-missing")));
    }

    @Test
    void onlyTheSecretariatOverridesAndSaysWhy() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        enter("lead", network, Map.of("phase", "STARTUP", "override", true, "reason", "I want to"))
                .then()
                .statusCode(403);
        enter("secretariat", network, Map.of("phase", "STARTUP", "override", true))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));

        enter("secretariat", network, Map.of("phase", "STARTUP", "override", true, "reason", "Appointed on Monday"))
                .then()
                .statusCode(201)
                .body("overridden", equalTo(true))
                .body("missing", equalTo(MANDATE_MISSING.subList(1, 5)))
                .body("actedAs", equalTo("SECRETARIAT"))
                .body("reason", equalTo("Appointed on Monday"));

        assertTrue(told(network, Phase.STARTUP).overridden());
    }
}
