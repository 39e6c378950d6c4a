package dk.tvaers.reporting.saved;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import dk.tvaers.testing.Marks;
import dk.tvaers.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Saved reports as the secretariat would ask for them. */
public final class SavedStory {
    public static final String REPORTS = "/reporting/v1/saved-reports";
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private SavedStory() {}

    /** A Danish PDF of a view, with a title of its own. */
    static Map<String, Object> of(String view, Map<String, Object> more) {
        var request = new HashMap<String, Object>(
                Map.of("title", "Rapport " + Marks.fresh(), "view", view, "format", "PDF", "language", "da"));
        request.putAll(more);
        return request;
    }

    /** Due today. */
    static Map<String, Object> everyMonthFromToday() {
        return Map.of("every", "MONTH", "startsOn", LocalDate.now(ZONE).toString());
    }

    /** Of a network, as CSV, and due today. */
    public static Map<String, Object> dueOfNetwork(UUID networkId) {
        return of("NETWORK", Map.of("network", networkId, "format", "CSV", "schedule", everyMonthFromToday()));
    }

    /** Of a report of which one was made. */
    public static String onlyIssue(String report) {
        return by("analyst")
                .get(report + "/issues")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    static ValidatableResponse save(Map<String, Object> request) {
        return by("secretariat").body(request).post(REPORTS).then();
    }

    public static String saved(Map<String, Object> request) {
        return save(request).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String id, String ifMatch, Map<String, Object> request) {
        return by("secretariat")
                .header("If-Match", ifMatch)
                .body(request)
                .put(REPORTS + "/" + id)
                .then();
    }

    static ValidatableResponse get(String user, String path) {
        return by(user).get(REPORTS + path).then();
    }

    public static ValidatableResponse run() {
        return by("operator")
                .post("/reporting/v1/operations/report-runs")
                .then()
                .statusCode(200);
    }

    static RequestSpecification by(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }
}
