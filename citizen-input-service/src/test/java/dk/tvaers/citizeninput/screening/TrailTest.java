package dk.tvaers.citizeninput.screening;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.local.TestUsers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What lets an input be shown is kept: the check of the machine and the word of a person, and who let it through when. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class TrailTest {
    private static final Map<String, Object> PUBLISH = Map.of("outcome", "PUBLISHED", "attested", true);
    private static final String MODERATOR = TestUsers.MODERATOR.subject().toString();

    private static ValidatableResponse trail(UUID inputId) {
        return as("moderator")
                .get("/screening/inputs/{id}/trail", inputId)
                .then()
                .statusCode(200);
    }

    /** Puts a text where an older release might have left it, when fewer numbers were recognised. */
    private static void leave(UUID inputId, String column, String text) {
        assertEquals(1, Database.change("update input set " + column + " = ? where id = ?", text, inputId));
    }

    @Test
    void tellsWhoAttestedWhatOnWhichCheck() {
        var receipt = received(words("Mere skygge på torvet"));
        screen(receipt.inputId(), Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);
        screen(receipt.inputId(), PUBLISH).then().statusCode(201);

        var trail = trail(receipt.inputId());

        trail.body("decisions.outcome", contains("PUBLISHED", "HELD"))
                .body("decisions.attested", contains(true, false))
                .body("decisions.by", contains(MODERATOR, MODERATOR))
                .body("decisions[0].at", notNullValue())
                .body("decisions[1].reason", equalTo("UNCLEAR"))
                .body("decisions[1]", not(hasKey("checkId")))
                .body("checks", hasSize(1))
                .body("checks[0].part", equalTo("INPUT"))
                .body("checks[0].passed", equalTo(true))
                .body("checks[0].personalNumbers", equalTo(0))
                .body("checks[0].by", equalTo(MODERATOR));
        assertEquals(
                trail.extract().<String>path("checks[0].id"), trail.extract().<String>path("decisions[0].checkId"));
    }

    @Test
    void aCheckThatRefusesIsKeptAndSaysWhatToDo() {
        var receipt = received(words("Gammel tekst"));
        leave(receipt.inputId(), "text", "Ring til 111111-1118 eller 010190-1234");
        var before = Database.traces();

        screen(receipt.inputId(), "*", PUBLISH)
                .then()
                .statusCode(409)
                .body("code", equalTo("refused"))
                .body("violations.code", contains("personal-number-left"))
                .body("violations[0].message", containsString("personnummer (2)"))
                .body("violations[0].message", containsString("ANONYMISED"));

        assertEquals(before, Database.traces());
        status(receipt).body("state", equalTo("RECEIVED")).body("timeline.what", contains("RECEIVED"));
        trail(receipt.inputId())
                .body("decisions", empty())
                .body("checks.passed", contains(false))
                .body("checks[0].personalNumbers", equalTo(2))
                .body("checks[0].confirmedNumbers", equalTo(1))
                .body("checks[0].by", equalTo(MODERATOR));
        var anonymised =
                Map.<String, Object>of("outcome", "ANONYMISED", "publicText", "Ring til hende", "attested", true);
        screen(receipt.inputId(), "*", anonymised).then().statusCode(201);
        trail(receipt.inputId()).body("checks.passed", contains(true, false));
        leave(receipt.inputId(), "text", "Gammel tekst");
    }

    @Test
    void theRefusalIsInTheReadersLanguage() {
        var receipt = received(words("Old text"));
        leave(receipt.inputId(), "text", "Call 010190-1234");

        as("moderator")
                .header("Accept-Language", "en")
                .header("If-Match", "*")
                .body(PUBLISH)
                .post("/inputs/{id}/screenings", receipt.inputId())
                .then()
                .statusCode(409)
                .body("violations[0].message", containsString("looks like a personal number (1)"))
                .body("violations[0].message", containsString("without the number"));

        leave(receipt.inputId(), "text", "Old text");
    }

    @Test
    void theAnswerThatWouldBeShownIsCheckedToo() {
        var receipt = published(words("Et godt forslag"));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        leave(receipt.inputId(), "answer_text", "Tak, 010190-1234");

        screen(receipt.inputId(), "*", PUBLISH)
                .then()
                .statusCode(409)
                .body("violations.code", contains("personal-number-left"));

        leave(receipt.inputId(), "answer_text", "Tak");
        trail(receipt.inputId())
                .body("checks.part", contains("INPUT", "ANSWER", "INPUT"))
                .body("checks.passed", contains(false, true, true));
    }

    @Test
    void anAnswerIsCheckedForWhoeverGivesIt() {
        var receipt = published(words("Hvornår kommer svaret?"));

        answer("secretariat", receipt.inputId(), "USED", "Nu").then().statusCode(201);

        trail(receipt.inputId())
                .body("checks[0].part", equalTo("ANSWER"))
                .body("checks[0].by", equalTo(TestUsers.SECRETARIAT.subject().toString()));
    }

    @Test
    void decisionsThatShowNothingNeedNoCheck() {
        var receipt = received(words("Skal ikke vises"));
        leave(receipt.inputId(), "text", "Ring til 010190-1234");

        screen(receipt.inputId(), "*", Map.of("outcome", "REJECTED", "reason", "PERSONAL_DATA", "attested", false))
                .then()
                .statusCode(201);

        trail(receipt.inputId()).body("checks", empty()).body("decisions.outcome", contains("REJECTED"));
        leave(receipt.inputId(), "text", "Skal ikke vises");
    }

    @Test
    void aDecisionThatIsRefusedOtherwiseLeavesNoCheck() {
        var receipt = received(words("Fortrudt"));
        receipt("withdrawal", receipt.code()).then().statusCode(200);

        screen(receipt.inputId(), "*", PUBLISH)
                .then()
                .statusCode(409)
                .body("violations.code", contains("input-withdrawn"));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(409);

        trail(receipt.inputId()).body("checks", empty()).body("decisions", empty());
    }

    @Test
    void isNeverChangedAndHoldsNoWord() {
        var receipt = published(words("Kvæderne ved Kanalgade"));

        for (var table : List.of("screening", "technical_check")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> Database.change("delete from " + table + " where input_id = ?", receipt.inputId()));
            assertThrows(
                    IllegalStateException.class,
                    () -> Database.change(
                            "update " + table + " set input_id = input_id where input_id = ?", receipt.inputId()));
        }

        var trail = trail(receipt.inputId()).extract().asString();
        assertTrue(trail.contains("attested"));
        assertFalse(trail.contains("Kvæderne"));
    }

    @Test
    void isForModeratorsOfAnInputThatThereIs() {
        var receipt = received(words("Hvem må se sporet?"));

        anyone().get("/screening/inputs/{id}/trail", receipt.inputId()).then().statusCode(401);
        as("secretariat")
                .get("/screening/inputs/{id}/trail", receipt.inputId())
                .then()
                .statusCode(403);
        as("moderator")
                .get("/screening/inputs/{id}/trail", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
