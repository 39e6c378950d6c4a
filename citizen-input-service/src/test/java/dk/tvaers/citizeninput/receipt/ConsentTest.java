package dk.tvaers.citizeninput.receipt;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.ConsentsChanged;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be done with an input is the contributor's to change, at any time, for each use. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ConsentTest {
    private static Response allow(Receipt receipt, String... consents) {
        return allow(Map.of("receiptCode", receipt.code(), "consents", List.of(consents)));
    }

    private static Response allow(Map<String, ?> body) {
        return anyone().body(body).post("/receipts/consents");
    }

    @Test
    void withoutPublishItIsShownToNobodyAndWithItAgain() {
        var call = opened(call("Hvem må læse med?"));
        var receipt = published(with(words("Alle må læse"), "callId", call));

        allow(receipt, "QUOTE").then().statusCode(200).body("consents", contains("QUOTE"));

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        anyone().get("/inputs?callId=" + call).then().body("items", empty());
        status(receipt).body("state", equalTo("PUBLISHED")).body("text", equalTo("Alle må læse"));

        allow(receipt, "PUBLISH", "QUOTE").then().statusCode(200).body("consents", contains("PUBLISH", "QUOTE"));

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(200);
        anyone().get("/inputs?callId=" + call)
                .then()
                .body("items.id", contains(receipt.inputId().toString()));
        status(receipt)
                .body("timeline.what", contains("RECEIVED", "PUBLISHED", "CONSENTS_CHANGED", "CONSENTS_CHANGED"));
    }

    @Test
    void isToldToTheOthersOnce() {
        var receipt = received(words("Sig det videre"));

        allow(receipt, "ANALYSE", "CONTACT").then().statusCode(200);
        var before = Database.traces();
        allow(receipt, "CONTACT", "ANALYSE", "ANALYSE").then().statusCode(200);

        var told = new ConsentsChanged(receipt.inputId(), List.of(ConsentUse.CONTACT, ConsentUse.ANALYSE));
        Wire.await(ConsentsChanged.class, told::equals);
        assertEquals(before, Database.traces());
    }

    @Test
    void allowingItShowsNothingThatNobodyHasRead() {
        var receipt = received(with(words("Ulæst"), "consents", List.of()));
        var rejected = received(words("Afvist"));
        screen(rejected.inputId(), Map.of("outcome", "REJECTED", "reason", "OFF_TOPIC", "attested", false))
                .then()
                .statusCode(201);

        allow(receipt, "PUBLISH").then().statusCode(200);
        allow(rejected, "PUBLISH", "QUOTE").then().statusCode(200);

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        anyone().get("/inputs/{id}", rejected.inputId()).then().statusCode(404);
    }

    @Test
    void withoutContactTheContactDataIsErased() {
        var contact = Map.of("name", "Kvistlund Ellehammer", "email", "kvistlund@opdigtet.example");
        var receipt = received(
                with(with(words("Skriv til mig"), "contact", contact), "consents", List.of("CONTACT", "ANALYSE")));

        allow(receipt, "ANALYSE").then().statusCode(200);

        assertEquals(List.of(), TextSearch.tablesWith("Kvistlund"));
        assertEquals(List.of(), TextSearch.tablesWith("kvistlund@opdigtet.example"));
        allow(receipt, "CONTACT").then().statusCode(200);
    }

    @Test
    void whatIsShownAgainIsCheckedAgain() {
        var receipt = published(words("En gammel tekst"));
        allow(receipt).then().statusCode(200).body("consents", empty());
        Database.change("update input set public_text = 'Ring til 010190-1234' where id = ?", receipt.inputId());

        allow(receipt, "PUBLISH")
                .then()
                .statusCode(409)
                .body("violations.code", contains("personal-number-in-shown"))
                .body("violations[0].message", containsString("personnummer (1)"));

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        status(receipt).body("consents", empty());
        as("moderator")
                .get("/screening/inputs/{id}/trail", receipt.inputId())
                .then()
                .body("checks.part", contains("CONSENT", "INPUT"))
                .body("checks.passed", contains(false, true));
        Database.change("update input set public_text = 'En gammel tekst' where id = ?", receipt.inputId());
    }

    @Test
    void refusesWhatItCannotChange() {
        var receipt = received(words("Uændret"));
        var before = Database.traces();

        allow(Map.of("receiptCode", "0000", "consents", List.of())).then().statusCode(404);
        allow(Map.of("receiptCode", receipt.code()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/consents"));
        allow(receipt, "SELL").then().statusCode(400);
        allow(Map.of("consents", List.of()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/receiptCode"));

        assertEquals(before, Database.traces());
        receipt("withdrawal", receipt.code()).then().statusCode(200);
        allow(receipt, "PUBLISH").then().statusCode(409).body("violations.code", contains("input-withdrawn"));
    }
}
