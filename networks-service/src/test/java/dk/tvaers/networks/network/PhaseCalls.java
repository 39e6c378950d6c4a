package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.enter;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Phase;
import dk.tvaers.testing.Wire;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks at a network on its course. */
final class PhaseCalls {
    static final List<String> MANDATE_MISSING = List.of(
            "network-lead-missing",
            "reference-lead-missing",
            "reference-lead-level-missing",
            "reference-lead-agreement-missing",
            "line-manager-agreement-missing");

    private PhaseCalls() {}

    static ValidatableResponse gate(UUID network, String language) {
        return RestAssured.given()
                .header("Accept-Language", language)
                .auth()
                .oauth2(dk.tvaers.testing.Tokens.of("staff"))
                .get(NETWORKS + "/" + network + "/gate")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse history(UUID network) {
        return as("staff")
                .get(NETWORKS + "/" + network + "/phase-entries")
                .then()
                .statusCode(200);
    }

    static PhaseEntered told(UUID network, Phase phase) {
        return Wire.await(PhaseEntered.class, event -> event.networkId().equals(network) && event.phase() == phase);
    }

    static void refused(UUID network, String phase, String violation) {
        enter("secretariat", network, Map.of("phase", phase, "override", true, "reason", "for a test"))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/phase"))
                .body("violations[0].code", equalTo(violation));
    }
}
