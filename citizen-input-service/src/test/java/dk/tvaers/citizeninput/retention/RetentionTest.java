package dk.tvaers.citizeninput.retention;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.KeptContact;
import dk.tvaers.citizeninput.attachment.Attachments;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What contributors wrote goes when its time is over, and nothing goes before somebody looked and said so. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {
    private static final String RULES = "/retention-rules/";

    /** Other tests' data are not to go. */
    @AfterEach
    void nothingIsEnabled() {
        Database.change("update retention_rule set enabled = false, version = version + 1 where enabled");
    }

    private static ValidatableResponse due(String kind) {
        return as("secretariat").get(RULES + kind + "/due").then().statusCode(200);
    }

    /** The rule is enabled and carried out. */
    private static void carryOut(String kind) {
        var rule = as("secretariat").get(RULES + kind).then().statusCode(200).extract();
        as("secretariat")
                .header("If-Match", rule.header("ETag"))
                .body(Map.of(
                        "months", rule.<Integer>path("months"), "action", rule.<String>path("action"), "enabled", true))
                .put(RULES + kind)
                .then()
                .statusCode(200);
        as("operator")
                .queryParam("again", true)
                .post("/operations/retention-runs")
                .then()
                .statusCode(200);
    }

    /** Decisions are never changed, so the rule of that is put aside for this one. */
    private static void longSinceScreened(UUID inputId) {
        Database.change("set session_replication_role = replica;"
                + " update screening set screened_at = screened_at - interval '14 months' where input_id = '" + inputId
                + "'");
    }

    private static Receipt anonymised(String text, String publicText) {
        var receipt = received(words(text));
        screen(receipt.inputId(), Map.of("outcome", "ANONYMISED", "attested", true, "publicText", publicText))
                .then()
                .statusCode(201);
        return receipt;
    }

    private static Receipt rejected(String text) {
        var receipt = received(words(text));
        screen(receipt.inputId(), Map.of("outcome", "REJECTED", "reason", "OFF_TOPIC", "attested", false))
                .then()
                .statusCode(201);
        return receipt;
    }

    @Test
    void theOriginalGoesAndWhatIsShownStays() {
        var mark = Marks.fresh();
        var old = anonymised("Naboen " + mark + " larmer", "En nabo larmer");
        var young = anonymised("Genboen larmer", "En genbo larmer");
        longSinceScreened(old.inputId());

        due("ORIGINAL")
                .body("ids", hasItem(old.inputId().toString()))
                .body("ids", not(hasItem(young.inputId().toString())));
        assertEquals(List.of("\"public\".\"input\""), TextSearch.tablesWith(mark));

        carryOut("ORIGINAL");

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        anyone().get("/inputs/{id}", old.inputId()).then().statusCode(200).body("text", equalTo("En nabo larmer"));
        assertEquals("Genboen larmer", Database.ask("select text from input where id = ?", young.inputId()));
    }

    @Test
    void theWordsOfARejectedInputGoAndItsContributorStillSeesTheReason() {
        var mark = Marks.fresh();
        var receipt = received(words("Først " + mark));
        anyone().body(Map.of("receiptCode", receipt.code(), "text", "Siden " + mark))
                .post("/receipts/correction")
                .then()
                .statusCode(200);
        anyone().body(Map.of("receiptCode", receipt.code(), "text", "Og " + mark))
                .post("/receipts/supplement")
                .then()
                .statusCode(200);
        Attachments.sent(receipt, Samples.png());
        screen(receipt.inputId(), Map.of("outcome", "REJECTED", "reason", "OFF_TOPIC", "attested", false))
                .then()
                .statusCode(201);
        var young = rejected("Nyt");
        longSinceScreened(receipt.inputId());

        carryOut("REJECTED_INPUT");

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        status(receipt).body("state", equalTo("REJECTED")).body("attachments", empty());
        assertEquals("Nyt", Database.ask("select text from input where id = ?", young.inputId()));
        due("REJECTED_INPUT").body("ids", not(hasItem(receipt.inputId().toString())));
    }

    @Test
    void earlierWordsGo() {
        var mark = Marks.fresh();
        var receipt = received(words("Først " + mark));
        anyone().body(Map.of("receiptCode", receipt.code(), "text", "Siden noget andet"))
                .post("/receipts/correction")
                .then()
                .statusCode(200);
        Database.change(
                "update earlier_words set replaced_at = replaced_at - interval '14 months' where input_id = ?",
                receipt.inputId());

        carryOut("EARLIER_WORDS");

        assertEquals(List.of(), TextSearch.tablesWith(mark));
    }

    @Test
    void contactDataGoOnceTheInputIsAnsweredAndStayWhileSomebodyWaits() {
        var mark = Marks.fresh();
        var reachable = with(
                with(words("Skriv til mig"), "consents", List.of("PUBLISH", "CONTACT")),
                "contact",
                Map.of("email", mark + "@borger.example"));
        var answered = published(reachable);
        var waiting = published(with(reachable, "contact", Map.of("email", "venter@borger.example")));
        answer("moderator", answered.inputId(), "USED", "Tak").then().statusCode(201);
        Database.change(
                "update input set answered_at = answered_at - interval '26 months' where id = ?", answered.inputId());
        longSinceScreened(waiting.inputId());

        carryOut("CONTACT");

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertEquals("false", Database.ask("select contact_given::text from input where id = ?", answered.inputId()));
        assertEquals(
                "0", Database.ask("select count(*) from contact where input_id = ?", answered.inputId()));
        assertEquals("venter@borger.example", KeptContact.opened(waiting.inputId(), "email"));
    }

    @Test
    void whatVolunteersSaidOfThemselvesGoesAfterTheCall() {
        var call = opened(call("Hvem vil med?"));
        Database.change(
                "insert into admission (id, call_id, code_hash, volunteer, age_band, area, gender)"
                        + " values (?, ?, sha256(?::text::bytea), 1, '30-49', 'Nord', 'K')",
                UUID.randomUUID(),
                call,
                call.toString());
        carryOut("VOLUNTEER");
        assertEquals("Nord", Database.ask("select area from admission where call_id = ?", call));
        Database.change("update call set closed_at = now() - interval '14 months' where id = ?", call);

        carryOut("VOLUNTEER");

        assertNull(Database.ask("select area from admission where call_id = ?", call));
    }

    @Test
    void aWithdrawnInputIsNoConcernOfAnyRule() {
        var receipt = anonymised("Ole larmer", "En nabo larmer");
        longSinceScreened(receipt.inputId());
        receipt("withdrawal", receipt.code()).then().statusCode(200);

        due("ORIGINAL").body("ids", not(hasItem(receipt.inputId().toString())));
    }

    @Test
    void everyKindIsListedAndOffUntilTheSecretariatEnablesIt() {
        as("secretariat")
                .get("/retention-rules")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("AUDIT_ENTRY", "CONTACT", "EARLIER_WORDS", "ORIGINAL", "REJECTED_INPUT", "VOLUNTEER"))
                .body("items.enabled", not(hasItem(true)))
                .body("items.actions.flatten()", hasItem("ANONYMISE"));
        as("secretariat").get(RULES + "PICTURES").then().statusCode(404);
    }
}
