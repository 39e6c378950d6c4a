package dk.tvaers.citizeninput.retention;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.retention.Rules.carryOut;
import static dk.tvaers.citizeninput.retention.Rules.due;
import static dk.tvaers.citizeninput.retention.Rules.longSinceScreened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.attachment.Attachments;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What contributors wrote goes when its time is over, and nothing goes before somebody looked and said so. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {
    @AfterEach
    void nothingIsEnabled() {
        Rules.disableAll();
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
        as("secretariat").get(Rules.PATH + "PICTURES").then().statusCode(404);
    }
}
