package dk.tvaers.citizeninput.supplement;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.InputSupplemented;
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

/** What is added later is treated like the input itself. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SupplementTest {
    private static final Map<String, Object> PUBLISH = Map.of("outcome", "PUBLISHED", "attested", true);

    private static Response add(Receipt receipt, String text) {
        return anyone().body(Map.of("receiptCode", receipt.code(), "text", text))
                .post("/receipts/supplement");
    }

    private static String added(Receipt receipt, String text) {
        return add(receipt, text).then().statusCode(200).extract().path("supplements[-1].id");
    }

    private static Response screen(String supplement, String version, Map<String, Object> decision) {
        return as("moderator")
                .header("If-Match", "\"" + version + "\"")
                .body(decision)
                .post("/supplements/{id}/screenings", supplement);
    }

    private static Response shown(Receipt receipt) {
        return anyone().get("/inputs/{id}/supplements", receipt.inputId());
    }

    @Test
    void isShownBesideItsInputOnceSomebodyHasReadIt() {
        var receipt = published(words("Der mangler en bænk"));
        answer("moderator", receipt.inputId(), "USED", "Vi ser på det").then().statusCode(201);

        var supplement = added(receipt, "Skriv til mig på ida@opdigtet.example");

        Wire.await(
                InputSupplemented.class, told -> told.supplementId().toString().equals(supplement));
        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(200);
        shown(receipt).then().statusCode(200).body("$", empty());
        as("moderator")
                .get("/screening/supplements?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(supplement));
        screen(supplement, "0", PUBLISH).then().statusCode(201).body("screening", equalTo("PUBLISHED"));
        shown(receipt).then().statusCode(200).body("text", contains("Skriv til mig på [e-mail fjernet]"));
        status(receipt)
                .body("state", equalTo("ANSWERED"))
                .body("supplements.text", contains("Skriv til mig på ida@opdigtet.example"))
                .body(
                        "timeline.what",
                        contains("RECEIVED", "PUBLISHED", "ANSWERED", "SUPPLEMENTED", "SUPPLEMENT_SHOWN"));
    }

    @Test
    void isShownOnlyWhereItsInputIs() {
        var receipt = published(words("Kun sammen"));
        screen(added(receipt, "Med denne tilføjelse"), "0", PUBLISH).then().statusCode(201);
        shown(receipt).then().statusCode(200).body("text", contains("Med denne tilføjelse"));

        anyone().body(Map.of("receiptCode", receipt.code(), "consents", List.of()))
                .post("/receipts/consents")
                .then()
                .statusCode(200);

        shown(receipt).then().statusCode(404);
    }

    @Test
    void isMaskedAndCheckedOnceMore() {
        var receipt = published(words("Kontrolleret"));
        var masked = add(receipt, "Spørg 010190-1234").then().statusCode(200);
        masked.body("supplements.text", contains("Spørg [personnummer fjernet]"))
                .body("notice", containsString("et tal, der ligner et personnummer"));
        String supplement = masked.extract().path("supplements[0].id");
        Database.change("update supplement set text = 'Spørg 010190-1234' where id = ?::uuid", supplement);

        screen(supplement, "0", PUBLISH)
                .then()
                .statusCode(409)
                .body("violations.code", contains("personal-number-in-supplement"));

        shown(receipt).then().body("$", empty());
        as("moderator")
                .get("/screening/inputs/{id}/trail", receipt.inputId())
                .then()
                .body("checks.part", contains("SUPPLEMENT", "INPUT"))
                .body("checks.passed", contains(false, true));
        screen(supplement, "0", Map.of("outcome", "ANONYMISED", "attested", true, "publicText", "Spørg mig"))
                .then()
                .statusCode(201);
        shown(receipt).then().body("text", contains("Spørg mig"));
    }

    @Test
    void isHeldOrRejectedWithAReasonThatIsTold() {
        var receipt = published(words("Begrundet"));
        var supplement = added(receipt, "Noget grimt");

        screen(supplement, "0", Map.of("outcome", "REJECTED", "reason", "OFFENSIVE", "attested", false))
                .then()
                .statusCode(201);

        status(receipt)
                .body("supplements.screening", contains("REJECTED"))
                .body("timeline.message", hasItem("Din tilføjelse vises ikke: sproget er krænkende."));
        var before = Database.traces();
        screen(supplement, "1", Map.of("outcome", "HELD", "attested", false))
                .then()
                .statusCode(400);
        screen(supplement, "1", Map.of("outcome", "PUBLISHED", "attested", false))
                .then()
                .statusCode(400);
        screen(supplement, "1", Map.of("outcome", "ANONYMISED", "attested", true))
                .then()
                .statusCode(400);
        screen(supplement, "0", PUBLISH).then().statusCode(412);
        assertEquals(before, Database.traces());
    }

    @Test
    void hasItsLimitsAndGoesWithItsInput() {
        var mark = Marks.fresh();
        var receipt = published(words("Mange tilføjelser"));
        var first = added(receipt, mark);
        screen(first, "0", PUBLISH).then().statusCode(201);
        for (var i = 1; i < SupplementService.MOST; i++) {
            add(receipt, mark).then().statusCode(200);
        }
        add(receipt, mark).then().statusCode(409).body("violations.code", contains("supplemented-too-often"));

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertEquals("20", Database.ask("select count(*) from supplement where input_id = ?", receipt.inputId()));
        shown(receipt).then().statusCode(404);
        screen(first, "2", PUBLISH).then().statusCode(409).body("violations.code", contains("input-withdrawn"));
        var withdrawn = received(words("Væk"));
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);
        add(withdrawn, mark).then().statusCode(409);
    }
}
