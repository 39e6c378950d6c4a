package dk.tvaers.citizeninput.revision;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.InputCorrected;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contributor may put it better; what was said before is kept for those who screen only. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class CorrectionTest {
    private static Response correct(Receipt receipt, String text) {
        return anyone().body(Map.of("receiptCode", receipt.code(), "text", text))
                .post("/receipts/correction");
    }

    @Test
    void beforeItIsReadTheNewWordsSimplyTakeThePlace() {
        var receipt = received(with(words("Bænken er rød"), "title", "Om bænken"));

        anyone().body(Map.of("receiptCode", receipt.code(), "title", "Om bænke", "text", "Bænken er blå"))
                .post("/receipts/correction")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("title", equalTo("Om bænke"))
                .body("text", equalTo("Bænken er blå"))
                .body("timeline.what", contains("RECEIVED", "CORRECTED"));

        Wire.await(InputCorrected.class, told -> told.inputId().equals(receipt.inputId()));
        as("moderator")
                .get("/screening/inputs/{id}/earlier-words", receipt.inputId())
                .then()
                .statusCode(200)
                .body("title", contains("Om bænken"))
                .body("text", contains("Bænken er rød"));
        assertEquals(
                "1",
                Database.ask(
                        "select count(*) from audit_entry where action = 'read-earlier-words' and subject_id = ?",
                        receipt.inputId()));
    }

    @Test
    void whatWasShownIsHiddenUntilTheNewWordsAreRead() {
        var receipt = published(words("Bænken står ved nummer 7"));

        correct(receipt, "Bænken står ved stationen").then().statusCode(200).body("state", equalTo("RECEIVED"));

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        screen(receipt.inputId(), Map.of("outcome", "PUBLISHED", "attested", true))
                .then()
                .statusCode(201);
        anyone().get("/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(200)
                .body("text", equalTo("Bænken står ved stationen"));
    }

    @Test
    void aRejectedInputGetsAnotherReading() {
        var receipt = received(words("Uforståeligt"));
        screen(receipt.inputId(), Map.of("outcome", "REJECTED", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);

        correct(receipt, "Nu kan det forstås")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("$", not(hasKey("reason")));
    }

    @Test
    void masksAndTells() {
        var receipt = received(words("Uden tal"));

        correct(receipt, "Mit nummer er 010190-1234")
                .then()
                .statusCode(200)
                .body("text", equalTo("Mit nummer er [personnummer fjernet]"))
                .body("notice", containsString("et tal, der ligner et personnummer"));

        assertEquals(List.of(), TextSearch.tablesWith("010190-1234"));
        as("moderator").get("/screening/inputs/{id}", receipt.inputId()).then().body("maskedNumbers", equalTo(1));
    }

    @Test
    void theSameWordsChangeNothing() {
        var receipt = published(words("Det samme"));
        var before = Database.traces();

        correct(receipt, "Det samme").then().statusCode(200).body("state", equalTo("PUBLISHED"));

        assertEquals(before, Database.traces());
    }

    @Test
    void nobodysAnswerStandsUnderOtherWords() {
        var receipt = published(words("Ret mig senere"));
        answer("moderator", receipt.inputId(), "NOT_USED", "Nej").then().statusCode(201);
        var before = Database.traces();

        correct(receipt, "Noget helt andet")
                .then()
                .statusCode(409)
                .body("violations.code", contains("answered-reopen-first"));

        assertEquals(before, Database.traces());
        receipt("reopening", receipt.code()).then().statusCode(200);
        correct(receipt, "Noget helt andet").then().statusCode(200).body("state", equalTo("RECEIVED"));
        screen(receipt.inputId(), Map.of("outcome", "PUBLISHED", "attested", true))
                .then()
                .statusCode(201);
        answer("moderator", receipt.inputId(), "USED", "Ja").then().statusCode(201);
        status(receipt).body("state", equalTo("ANSWERED")).body("answer.text", equalTo("Ja"));
    }

    @Test
    void hasItsLimits() {
        var receipt = received(words("Nul"));
        for (var i = 0; i < RevisionService.MOST; i++) {
            correct(receipt, "Rettelse " + "x".repeat(i + 1)).then().statusCode(200);
        }
        var before = Database.traces();

        correct(receipt, "En for meget")
                .then()
                .statusCode(409)
                .body("violations.code", contains("corrected-too-often"));
        correct(receipt, " ").then().statusCode(400);
        correct(receipt, "x".repeat(5001)).then().statusCode(400);

        assertEquals(before, Database.traces());
    }

    @Test
    void withdrawingErasesEveryVersion() {
        var mark = Marks.fresh();
        var receipt = received(with(words("Først " + mark), "title", mark));
        correct(receipt, "Siden " + mark).then().statusCode(200);
        correct(receipt, "Til sidst").then().statusCode(200);

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertEquals("2", Database.ask("select count(*) from earlier_words where input_id = ?", receipt.inputId()));
        correct(receipt, "Igen").then().statusCode(409).body("violations.code", contains("input-withdrawn"));
    }
}
