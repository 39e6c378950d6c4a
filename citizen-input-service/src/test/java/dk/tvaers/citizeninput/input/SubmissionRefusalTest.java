package dk.tvaers.citizeninput.input;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.CallClosed;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be received is refused by name, and leaves nothing behind. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SubmissionRefusalTest {
    private static final Map<String, Object> FINE = words("I orden");
    private static final Map<String, Object> CONTACT = Map.of("email", "alma@birkholm.example");

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                arguments(without("text"), "invalid", "/text"),
                arguments(with(FINE, "text", ""), "invalid", "/text"),
                arguments(with(FINE, "text", "  \n "), "invalid", "/text"),
                arguments(with(FINE, "text", "x".repeat(5001)), "invalid", "/text"),
                arguments(with(FINE, "text", 12), "malformed", "/text"),
                arguments(with(FINE, "text", List.of("a")), "malformed", "/text"),
                arguments(with(FINE, "title", "x".repeat(201)), "invalid", "/title"),
                arguments(with(FINE, "title", true), "malformed", "/title"),
                arguments(without("consents"), "invalid", "/consents"),
                arguments(with(FINE, "consents", null), "invalid", "/consents"),
                arguments(with(FINE, "consents", "PUBLISH"), "malformed", "/consents"),
                arguments(with(FINE, "consents", List.of("SELL")), "malformed", "/consents/0"),
                arguments(with(FINE, "consents", List.of(0)), "malformed", "/consents/0"),
                arguments(with(FINE, "consents", Arrays.asList("PUBLISH", null)), "invalid", "/consents/1"),
                arguments(with(FINE, "callId", "12"), "malformed", "/callId"),
                arguments(with(FINE, "channel", "PAPER"), "malformed", "/channel"),
                arguments(with(FINE, "contact", CONTACT), "invalid", "/contact"),
                arguments(withContact(Map.of()), "invalid", "/contact"),
                arguments(withContact(Map.of("name", " ")), "invalid", "/contact"),
                arguments(withContact(Map.of("email", "ingen adresse")), "invalid", "/contact/email"),
                arguments(withContact(Map.of("phone", "1".repeat(51))), "invalid", "/contact/phone"),
                arguments(withContact(Map.of("name", "x".repeat(201))), "invalid", "/contact/name"),
                arguments(withContact(Map.of("cpr", "x")), "malformed", "/contact/cpr"),
                arguments("", "invalid", "/request"),
                arguments("null", "invalid", "/request"),
                arguments("[]", "malformed", null),
                arguments("{\"text\":", "malformed", null),
                arguments("{\"text\":\"a\",\"text\":\"b\",\"consents\":[]}", "malformed", null),
                arguments("{\"text\":\"a\",\"consents\":[]} more", "malformed", null));
    }

    private static Map<String, Object> without(String field) {
        var body = new HashMap<>(FINE);
        body.remove(field);
        return body;
    }

    private static Map<String, Object> withContact(Map<String, Object> contact) {
        return with(with(FINE, "consents", List.of("CONTACT")), "contact", contact);
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void refusesWhatIsWrong(Object body, String code, String pointer) {
        var before = Database.traces();

        var answer = submit(body).then().statusCode(400).body("code", equalTo(code));

        if (pointer != null) {
            answer.body("violations.pointer", hasItem(pointer));
        }
        assertEquals(before, Database.traces());
    }

    @Test
    void refusesCharactersThatCannotBeStored() {
        var before = Database.traces();

        for (var field : List.of("text", "title")) {
            submit(with(FINE, field, "a\u0000b")).then().statusCode(400);
        }
        submit(withContact(Map.of("name", "a\u0000b"))).then().statusCode(400);

        assertEquals(before, Database.traces());
    }

    @Test
    void needsAUsableKey() {
        var before = Database.traces();

        anyone().body(FINE)
                .post("/inputs")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/Idempotency-Key"));
        submit("short", FINE).then().statusCode(400).body("violations[0].code", equalTo("idempotency-key"));

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesACallThatIsClosedPlannedOrUnknown() {
        var now = Instant.now();
        var planned = opened(
                with(call("Kommer"), "opensAt", now.plus(1, ChronoUnit.HOURS).toString()));
        var past = with(call("Forbi"), "opensAt", now.minus(2, ChronoUnit.DAYS).toString());
        var closed = opened(with(past, "closesAt", now.minus(1, ChronoUnit.DAYS).toString()));
        Wire.await(CallClosed.class, told -> told.callId().equals(closed));
        var before = Database.traces();

        submit(with(FINE, "callId", planned))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("call-not-open-yet"));
        submit(with(FINE, "callId", closed)).then().statusCode(409).body("violations[0].code", equalTo("call-closed"));
        submit(with(FINE, "callId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/callId"));

        assertEquals(before, Database.traces());
    }

    @Test
    void aCallClosedByHandTakesNoMore() {
        var call = opened(call("Lukkes"));
        as("secretariat")
                .header("If-Match", "*")
                .post("/calls/{id}/closing", call)
                .then()
                .statusCode(200);
        var before = Database.traces();

        submit(with(FINE, "callId", call))
                .then()
                .statusCode(409)
                .body("violations[0].message", containsString("lukket"));

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesABodyThatIsTooLargeOrNoJson() {
        var before = Database.traces();

        submit(with(FINE, "text", "x".repeat(1_000_000))).then().statusCode(413);
        anyone().contentType(ContentType.TEXT)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("tekst")
                .post("/inputs")
                .then()
                .statusCode(415);

        assertEquals(before, Database.traces());
    }
}
