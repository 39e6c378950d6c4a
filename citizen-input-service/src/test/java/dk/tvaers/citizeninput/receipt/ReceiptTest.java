package dk.tvaers.citizeninput.receipt;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.Topic;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a contributor does with a receipt, without an account. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ReceiptTest {
    private static Receipt answered(String text) {
        var receipt = published(words(text));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        return receipt;
    }

    @Test
    void opensHoweverItIsTyped() {
        var receipt = received(words("Skriv mig af"));
        var bare = receipt.code().replace("-", "");

        for (var typed : List.of(
                bare,
                bare.toLowerCase(Locale.ROOT),
                "  " + receipt.code().replace('-', ' ') + "\n",
                bare.replace('0', 'o').replace('1', 'l'),
                bare.replace('1', 'I').replace("", "."))) {
            receipt("status", typed)
                    .then()
                    .statusCode(200)
                    .body("inputId", equalTo(receipt.inputId().toString()));
        }
    }

    @Test
    void anUnknownCodeOpensNothing() {
        var receipt = received(words("Ikke din"));
        var other = receipt.code().startsWith("0")
                ? "1" + receipt.code().substring(1)
                : "0" + receipt.code().substring(1);
        var before = Database.traces();

        for (var action : List.of("status", "copy", "confirmation", "reopening", "withdrawal")) {
            for (var code : List.of(other, "x", "' or 1=1 --", receipt.inputId().toString(), "🗝", "---")) {
                receipt(action, code).then().statusCode(404).body("code", equalTo("not-found"));
            }
            receipt(action, " ").then().statusCode(400).body("violations.pointer", contains("/receiptCode"));
            receipt(action, "x".repeat(101)).then().statusCode(400);
            anyone().body("{}").post("/receipts/" + action).then().statusCode(400);
            anyone().body(Map.of("receiptCode", receipt.code(), "name", "x"))
                    .post("/receipts/" + action)
                    .then()
                    .statusCode(400);
        }

        assertEquals(before, Database.traces());
    }

    @Test
    void isConfirmedOnce() {
        var receipt = answered("Bekræft");

        receipt("confirmation", receipt.code()).then().statusCode(200).body("state", equalTo("CONFIRMED"));

        Wire.await(OutcomeConfirmed.class, told -> told.inputId().equals(receipt.inputId()));
        var before = Database.traces();
        for (var action : List.of("confirmation", "reopening")) {
            receipt(action, receipt.code())
                    .then()
                    .statusCode(409)
                    .body("violations.code", contains("no-answer-to-reply-to"));
        }
        assertEquals(before, Database.traces());
    }

    @Test
    void isReopenedWithTheContributorsWordsForThoseWhoAnswerOnly() {
        var receipt = answered("Genåbn");

        anyone().body(Map.of("receiptCode", receipt.code(), "reason", "I svarede på noget andet."))
                .post("/receipts/reopening")
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENED"))
                .body("answer.reopeningReason", equalTo("I svarede på noget andet."));

        Wire.await(InputReopened.class, told -> told.inputId().equals(receipt.inputId()));
        as("moderator")
                .get("/screening/inputs/{id}", receipt.inputId())
                .then()
                .body("reopeningReason", equalTo("I svarede på noget andet."));
        assertFalse(anyone().get("/inputs/{id}", receipt.inputId()).asString().contains("noget andet"));
    }

    @Test
    void tellsWhatWasMaskedInAReason() {
        var receipt = answered("Genåbn uden numre");

        var reopened = anyone().body(Map.of("receiptCode", receipt.code(), "reason", "Spørg 010190-1234."))
                .post("/receipts/reopening");

        reopened.then()
                .statusCode(200)
                .body("answer.reopeningReason", equalTo("Spørg [personnummer fjernet]."))
                .body("notice", containsString("et tal, der ligner et personnummer"));
        status(receipt).body("notice", nullValue());
    }

    @Test
    void nothingIsConfirmedBeforeItIsAnswered() {
        var receipt = published(words("For tidligt"));
        var before = Database.traces();

        receipt("confirmation", receipt.code()).then().statusCode(409);
        receipt("reopening", receipt.code()).then().statusCode(409);

        assertEquals(before, Database.traces());
    }

    @Test
    void aWithdrawnInputIsFoundNowhereButCounted() {
        var network = Networks.network("Glemsel");
        var body = with(
                with(words("Kvæksølvbakken er min vej"), "title", "Om Kvæksølvbakken"),
                "contact",
                Map.of("name", "Kvæksølvbakken 7", "email", "kvaek@soelv.example"));
        var receipt = published(with(body, "consents", List.of("PUBLISH", "CONTACT")));
        as("moderator")
                .body(Map.of("target", "NETWORK", "targetId", network, "relation", "SOURCE"))
                .post("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(201);
        answer("moderator", receipt.inputId(), "USED", "Du skrev: Kvæksølvbakken er min vej")
                .then()
                .statusCode(201);
        anyone().body(Map.of("receiptCode", receipt.code(), "reason", "Ikke Kvæksølvbakken!"))
                .post("/receipts/reopening")
                .then()
                .statusCode(200);
        assertNotEquals(List.of(), TextSearch.tablesWith("Kvæksølvbakken"));

        receipt("withdrawal", receipt.code())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("$", not(hasKey("text")))
                .body("answer.outcome", equalTo("USED"))
                .body("answer.text", nullValue());

        Wire.await(InputWithdrawn.class, told -> told.inputId().equals(receipt.inputId()));
        assertEquals(List.of(), TextSearch.tablesWith("Kvæksølvbakken"));
        assertEquals(List.of(), TextSearch.tablesWith("kvaek@soelv.example"));
        assertFalse(Wire.records(Topic.CITIZEN_INPUT).toString().contains("Kvæksølvbakken"));
        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        anyone().get("/inputs?networkId=" + network).then().body("items.size()", equalTo(0));
        as("moderator")
                .get("/screening/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("$", not(hasKey("text")))
                .body("$", not(hasKey("reopeningReason")));
        status(receipt)
                .body(
                        "timeline.what",
                        contains("RECEIVED", "PUBLISHED", "LINKED_TO_NETWORK", "ANSWERED", "REOPENED", "WITHDRAWN"))
                .body("receivedAt", notNullValue());
        assertEquals("1", Database.ask("select count(*) from input where id = ?", receipt.inputId()));
        var before = Database.traces();
        receipt("withdrawal", receipt.code())
                .then()
                .statusCode(409)
                .body("violations.code", contains("input-withdrawn"));
        assertEquals(before, Database.traces());
    }
}
