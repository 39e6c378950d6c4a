package dk.tvaers.citizeninput.screening;

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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reviewers share the work, word their reasons, look again when asked to, and can account for what they decided. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ScreeningTogetherTest {
    private static final Map<String, Object> REJECT =
            Map.of("outcome", "REJECTED", "reason", "OFF_TOPIC", "attested", false);

    private static Response appeal(Receipt receipt) {
        return anyone().body(Map.of("receiptCode", receipt.code(), "reason", "Det handler netop om skolen"))
                .post("/receipts/appeal");
    }

    private static Response word(String code, String da, String en, boolean offered) {
        return as("secretariat")
                .body(Map.of("da", da, "en", en, "offered", offered))
                .put("/screening/reasons/{code}", code);
    }

    @Test
    void aReviewerTakesAnInputAndADecisionEndsThat() {
        var input = received(words("Tag mig")).inputId();

        as("moderator").put("/screening/inputs/{id}/assignment", input).then().statusCode(204);
        as("moderator").put("/screening/inputs/{id}/assignment", input).then().statusCode(204);

        as("moderator")
                .get("/screening/inputs/{id}", input)
                .then()
                .body("assignedTo", equalTo(TestUsers.MODERATOR.subject().toString()));
        as("moderator")
                .get("/screening/assignments")
                .then()
                .statusCode(200)
                .body("items.inputId", hasItem(input.toString()));
        screen(input, REJECT).then().statusCode(201).body("assignedTo", nullValue());
        as("moderator").get("/screening/assignments").then().body("items.inputId", not(hasItem(input.toString())));
    }

    @Test
    void whatAColleagueReadsCanBeGivenBackByAnybody() {
        var input = received(words("En andens")).inputId();
        Database.change(
                "insert into screening_assignment (input_id, login_id, taken_at) values (?, ?, now())",
                input,
                UUID.randomUUID());

        as("moderator")
                .put("/screening/inputs/{id}/assignment", input)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("taken-by-another"));
        as("moderator")
                .delete("/screening/inputs/{id}/assignment", input)
                .then()
                .statusCode(204);
        as("moderator").put("/screening/inputs/{id}/assignment", input).then().statusCode(204);

        assertEquals(
                "give-back,take",
                Database.ask(
                        "select string_agg(action, ',' order by id) from audit_entry where subject_id = ?", input));
        as("moderator")
                .put("/screening/inputs/{id}/assignment", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theMunicipalityWordsItsReasonsInBothLanguages() {
        word("NABOKOMMUNE", "det hører til i nabokommunen.", "it belongs to the next municipality.", true)
                .then()
                .statusCode(200)
                .body("own", equalTo(true));
        var rejected = received(words("Broen ved Glostrup"));

        screen(rejected.inputId(), Map.of("outcome", "REJECTED", "reason", "NABOKOMMUNE", "attested", false))
                .then()
                .statusCode(201);

        status(rejected).body("timeline.message", hasItem(containsString("det hører til i nabokommunen.")));
        anyone().header("Accept-Language", "en")
                .body(Map.of("receiptCode", rejected.code()))
                .post("/receipts/status")
                .then()
                .body("timeline.message", hasItem(containsString("next municipality.")));
        as("moderator")
                .get("/screening/reasons")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NABOKOMMUNE", "OFF_TOPIC", "UNLAWFUL"))
                .body("items.find { it.code == 'OFF_TOPIC' }.own", equalTo(false))
                .body("items.find { it.code == 'OFF_TOPIC' }.en", containsString("something else"));
    }

    @Test
    void aRetiredReasonIsChosenNoMore() {
        word("UDGAAET", "gammel", "old", false).then().statusCode(200);
        var input = received(words("Læs")).inputId();
        var before = Database.traces();

        screen(input, Map.of("outcome", "HELD", "reason", "UDGAAET", "attested", false))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));

        assertEquals(before, Database.traces());
        word("små", "a", "b", true).then().statusCode(400);
        word("TOM", " ", "b", true).then().statusCode(400);
    }

    @Test
    void theAuthorAppealsOnceAndIsReadAgain() {
        var input = received(words("Om skolen"));
        screen(input.inputId(), REJECT).then().statusCode(201);

        appeal(input).then().statusCode(200).body("state", equalTo("HELD")).body("timeline.what", hasItem("APPEALED"));

        as("moderator")
                .get("/screening/inputs/{id}", input.inputId())
                .then()
                .body("appeal", equalTo("Det handler netop om skolen"))
                .body("hints.code", hasItem("APPEALED"));
        screen(input.inputId(), REJECT).then().statusCode(201);
        appeal(input).then().statusCode(409).body("violations[0].code", equalTo("appealed-already"));
    }

    @Test
    void onlyWhatIsHeldOrRejectedIsAppealed() {
        var shown = published(words("Vist"));

        appeal(shown).then().statusCode(409).body("violations[0].code", equalTo("nothing-to-appeal"));
        appeal(new Receipt(shown.inputId(), "0000")).then().statusCode(404);
    }

    @Test
    void withdrawingErasesTheAppeal() {
        var input = received(words("Slet mig"));
        screen(input.inputId(), REJECT);
        appeal(input);

        receipt("withdrawal", input.code()).then().statusCode(200);

        assertEquals(
                "true", Database.ask("select (words is null)::text from appeal where input_id = ?", input.inputId()));
    }

    @Test
    void manyAreRejectedAtOnceAndEachSaysHowItWent() {
        var first = received(words("Reklame")).inputId();
        var second = received(words("Mere reklame")).inputId();
        var unknown = UUID.randomUUID();

        var answer = as("moderator")
                .body(Map.of(
                        "inputs",
                        List.of(
                                Map.of("inputId", first, "version", version(first)),
                                Map.of("inputId", second, "version", 77),
                                Map.of("inputId", unknown, "version", 0)),
                        "outcome",
                        "REJECTED",
                        "reason",
                        "OFF_TOPIC"))
                .post("/screening/decisions");

        answer.then()
                .statusCode(200)
                .body("items.done", contains(true, false, false))
                .body("items[1].problem", equalTo("stale"))
                .body("items[2].problem", equalTo("not-found"));
        as("moderator").get("/screening/inputs/{id}", first).then().body("state", equalTo("REJECTED"));
        as("moderator").get("/screening/inputs/{id}", second).then().body("state", equalTo("RECEIVED"));
    }

    private static int version(UUID input) {
        return as("moderator").get("/screening/inputs/{id}", input).path("version");
    }

    @Test
    void nothingIsPublishedInBulk() {
        var input = received(words("Læs mig først")).inputId();

        as("moderator")
                .body(Map.of(
                        "inputs",
                        List.of(Map.of("inputId", input, "version", 0)),
                        "outcome",
                        "PUBLISHED",
                        "reason",
                        "OFF_TOPIC"))
                .post("/screening/decisions")
                .then()
                .statusCode(400);
        as("moderator")
                .body(Map.of("inputs", List.of(), "outcome", "HELD", "reason", "OFF_TOPIC"))
                .post("/screening/decisions")
                .then()
                .statusCode(400);
    }

    private static Response log(String from, String to) {
        return RestAssured.given()
                .basePath(dk.tvaers.citizeninput.CitizenInput.BASE)
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .accept("text/csv")
                .get("/screening/decisions?from=" + from + "&to=" + to);
    }

    @Test
    void theDecisionsOfAPeriodAreAFile() {
        var input = received(words("Til loggen")).inputId();
        screen(input, REJECT).then().statusCode(201);
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

        var file = log(today, today);

        file.then().statusCode(200).contentType(containsString("text/csv"));
        var lines = file.asString().lines().toList();
        assertEquals("decided_at,kind,id,outcome,reason,attested,technical_check,reviewer_login", lines.getFirst());
        var end = ",input," + input + ",REJECTED,OFF_TOPIC,false,," + TestUsers.MODERATOR.subject();
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(end)), end);
        assertFalse(log("2020-01-01", "2020-01-02").asString().contains(input.toString()));
        log("2026-02-01", "2026-01-01").then().statusCode(400);
        log("2024-01-01", "2026-01-01").then().statusCode(400);
        log("", "2026-01-01").then().statusCode(400);
    }
}
