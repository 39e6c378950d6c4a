package dk.tvaers.citizeninput.retention;

import static dk.tvaers.citizeninput.CitizenInput.as;

import dk.tvaers.citizeninput.Database;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** What the secretariat does with rules, in the words of the tests. */
final class Rules {
    static final String PATH = "/retention-rules/";

    private Rules() {}

    /** Other tests' data are not to go. */
    static void disableAll() {
        Database.change("update retention_rule set enabled = false, version = version + 1 where enabled");
    }

    static ValidatableResponse due(String kind) {
        return as("secretariat").get(PATH + kind + "/due").then().statusCode(200);
    }

    /** The rule is enabled and carried out. */
    static void carryOut(String kind) {
        var rule = as("secretariat").get(PATH + kind).then().statusCode(200).extract();
        as("secretariat")
                .header("If-Match", rule.header("ETag"))
                .body(Map.of(
                        "months", rule.<Integer>path("months"), "action", rule.<String>path("action"), "enabled", true))
                .put(PATH + kind)
                .then()
                .statusCode(200);
        as("operator")
                .queryParam("again", true)
                .post("/operations/retention-runs")
                .then()
                .statusCode(200);
    }

    /** Decisions are never changed, so the rule of that is put aside for this one. */
    static void longSinceScreened(UUID inputId) {
        Database.change("set session_replication_role = replica;"
                + " update screening set screened_at = screened_at - interval '14 months' where input_id = '" + inputId
                + "'");
    }
}
