package dk.tvaers.citizeninput.recording;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff take down what citizens say without a screen at hand. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class RecordingTest {
    private static Map<String, Object> asked(String channel, Map<String, Object> input) {
        return new HashMap<>(Map.of("channel", channel, "input", input, "consentsAttested", true));
    }

    private static Response record(String user, String key, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key).body(body).post("/recorded-inputs");
    }

    private static Response record(Map<String, Object> body) {
        return record("secretariat", UUID.randomUUID().toString(), body);
    }

    @ParameterizedTest
    @EnumSource(value = InputChannel.class, mode = EnumSource.Mode.EXCLUDE, names = "WEB")
    void isToldWithItsChannelAndGivesTheContributorAReceipt(InputChannel channel) {
        var answer = record(asked(channel.name(), words("Mit nummer er 280298-4827, og lyset er for svagt")));

        answer.then().statusCode(201).body("maskedNumbers", equalTo(1));
        var receipt = new Receipt(UUID.fromString(answer.path("inputId")), answer.path("receiptCode"));
        status(receipt).body("state", equalTo("RECEIVED"));
        var told = Wire.await(InputReceived.class, event -> event.inputId().equals(receipt.inputId()));
        assertEquals(channel, told.channel());
    }

    @Test
    void whoTookItDownAndVouchesForTheConsentsIsKept() {
        String id = record("moderator", UUID.randomUUID().toString(), asked("PAPER", words("Fra postkassen")))
                .then()
                .statusCode(201)
                .extract()
                .path("inputId");

        as("moderator")
                .get("/screening/inputs/{id}/trail", id)
                .then()
                .body("recording.channel", equalTo("PAPER"))
                .body("recording.by", equalTo(TestUsers.MODERATOR.subject().toString()));
        assertEquals(
                "record", Database.ask("select action from audit_entry where subject_id = ?", UUID.fromString(id)));
    }

    @Test
    void whatAContributorSentHasNoRecording() {
        var sent = dk.tvaers.citizeninput.CitizenInput.received(words("Selv sendt"));

        as("moderator")
                .get("/screening/inputs/{id}/trail", sent.inputId())
                .then()
                .statusCode(200)
                .body("recording", nullValue());
    }

    @Test
    void repeatingItGivesTheSameReceiptAndTheContributorMayWithdraw() {
        var key = UUID.randomUUID().toString();
        var body = asked("MEETING", words("Sagt på mødet"));
        String code = record("secretariat", key, body).path("receiptCode");

        record("secretariat", key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("receiptCode", equalTo(code));
        record("secretariat", key, asked("MEETING", words("Noget andet")))
                .then()
                .statusCode(422);

        receipt("withdrawal", code).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    static Stream<Arguments> incomplete() {
        var fine = asked("PHONE", words("I orden"));
        return Stream.of(
                arguments(with(fine, "channel", "WEB"), "/channel"),
                arguments(with(fine, "channel", "FAX"), "/channel"),
                arguments(with(fine, "channel", null), "/channel"),
                arguments(with(fine, "consentsAttested", false), "/consentsAttested"),
                arguments(with(fine, "consentsAttested", null), "/consentsAttested"),
                arguments(with(fine, "input", null), "/input"),
                arguments(with(fine, "input", Map.of("text", "Uden samtykker")), "/input/consents"),
                arguments(with(fine, "by", "mig"), "/by"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void refusesWhatIsIncompleteAndKeepsNothing(Map<String, Object> body, String pointer) {
        var before = Database.traces();

        record(body).then().statusCode(400).body("violations.pointer", hasItem(pointer));

        assertEquals(before, Database.traces());
    }
}
