package dk.tvaers.citizeninput;

import static io.restassured.RestAssured.given;

import dk.tvaers.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What citizens and staff do, over HTTP, in the words of the tests. */
public final class CitizenInput {
    public static final String BASE = "/citizen-input/v1";

    private CitizenInput() {}

    public static RequestSpecification anyone() {
        return given().basePath(BASE).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    public static RequestSpecification as(String user) {
        return anyone().auth().oauth2(Tokens.of(user));
    }

    /** An input that may be published. */
    public static Map<String, Object> words(String text) {
        return new HashMap<>(Map.of("text", text, "consents", List.of("PUBLISH")));
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    public static Response submit(Object body) {
        return submit(UUID.randomUUID().toString(), body);
    }

    public static Response submit(String key, Object body) {
        return anyone().header("Idempotency-Key", key).body(body).post("/inputs");
    }

    /** Sends an input that is received. */
    public static Receipt received(Map<String, Object> body) {
        var answer = submit(body).then().statusCode(201).extract();
        return new Receipt(UUID.fromString(answer.path("inputId")), answer.path("receiptCode"));
    }

    /** Sends an input and has it published. */
    public static Receipt published(Map<String, Object> body) {
        var receipt = received(body);
        screen(receipt.inputId(), Map.of("outcome", "PUBLISHED", "attested", true))
                .then()
                .statusCode(201);
        return receipt;
    }

    public static Response screen(UUID inputId, Map<String, Object> decision) {
        return screen(inputId, tag(inputId), decision);
    }

    public static Response screen(UUID inputId, String ifMatch, Map<String, Object> decision) {
        return as("moderator").header("If-Match", ifMatch).body(decision).post("/inputs/{id}/screenings", inputId);
    }

    /** The entity tag of an input in any state. */
    public static String tag(UUID inputId) {
        return as("moderator")
                .get("/screening/inputs/{id}", inputId)
                .then()
                .extract()
                .header("ETag");
    }

    public static Response answer(String user, UUID inputId, String outcome, String text) {
        return as(user).header("If-Match", tag(inputId))
                .body(Map.of("outcome", outcome, "text", text))
                .post("/inputs/{id}/answers", inputId);
    }

    public static Response receipt(String action, String code) {
        return anyone().body(Map.of("receiptCode", code)).post("/receipts/" + action);
    }

    public static ValidatableResponse status(Receipt receipt) {
        return receipt("status", receipt.code()).then().statusCode(200);
    }

    /** A call that is open now. */
    public static Map<String, Object> call(String title) {
        var now = Instant.now();
        return new HashMap<>(Map.of(
                "title",
                title,
                "question",
                "Hvad skal vi gøre?",
                "fixed",
                "Budgettet",
                "open",
                "Alt andet",
                "opensAt",
                now.minus(1, ChronoUnit.HOURS).toString(),
                "closesAt",
                now.plus(30, ChronoUnit.DAYS).toString()));
    }

    public static UUID opened(Map<String, Object> call) {
        String id = as("secretariat")
                .body(call)
                .post("/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    /** What a contributor holds. */
    public record Receipt(UUID inputId, String code) {}
}
