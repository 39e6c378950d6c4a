package dk.tvaers.networks.stand;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.missing;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.networks.Outcomes.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class StandTest {
    private static Map<String, Object> stand(String about, boolean planned) {
        return Map.of("about", about, "planned", planned, "because", "It would cost more than it shows.");
    }

    @Test
    void theGateOfTheEvaluationWaitsForAStandOnBothAndTakesANo() {
        var network = started("WELFARE");
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL", "EVALUATION");
        enter("secretariat", network, Map.of("phase", "CLOSING"))
                .then()
                .statusCode(409)
                .body("violations.code", hasItems("evaluation-stand-missing", "spread-stand-missing"));
        assertTrue(
                missingIn("en", network, "evaluation-stand-missing").startsWith("The network has taken no stand on e"));
        assertTrue(
                missingIn("da", network, "spread-stand-missing").startsWith("Netværket har ikke taget stilling til s"));

        post("referencelead", in(network) + "/stands", stand("EVALUATION", false))
                .then()
                .statusCode(201);
        assertFalse(missing(network).contains("evaluation-stand-missing"));
        assertTrue(missing(network).contains("spread-stand-missing"));
        post("referencelead", in(network) + "/stands", stand("SPREAD", true))
                .then()
                .statusCode(201);

        assertFalse(missing(network).contains("spread-stand-missing"));
    }

    @Test
    void aLaterStandStandsBesideTheEarlier() {
        var network = started("WELFARE");
        post("secretariat", in(network) + "/stands", stand("SPREAD", false))
                .then()
                .statusCode(201);

        post("secretariat", in(network) + "/stands", stand("SPREAD", true))
                .then()
                .statusCode(201)
                .body("because", equalTo("It would cost more than it shows."));

        as("staff").get(in(network) + "/stands").then().body("items.planned", equalTo(List.of(false, true)));
    }

    @Test
    void refusesWhatIsNoStand() {
        var network = started("WELFARE");
        invalid(network, Map.of("planned", true, "because", "x"), "/about");
        invalid(network, Map.of("about", "LUNCH", "planned", true, "because", "x"), "/about");
        invalid(network, Map.of("about", "SPREAD", "because", "x"), "/planned");
        invalid(network, Map.of("about", "SPREAD", "planned", false), "/because");
        invalid(network, Map.of("about", "SPREAD", "planned", false, "because", " "), "/because");
        post("outsider", in(network) + "/stands", stand("SPREAD", false)).then().statusCode(403);
        post("secretariat", in(UUID.randomUUID()) + "/stands", stand("SPREAD", false))
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/stands").then().statusCode(404);

        as("staff").get(in(network) + "/stands").then().body("items", hasSize(0));
    }

    private static void invalid(UUID network, Map<String, Object> stand, String pointer) {
        post("secretariat", in(network) + "/stands", stand)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
