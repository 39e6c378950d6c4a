package dk.tvaers.citizeninput.receipt;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contributor gets everything that is kept, without an account (domain.md §7; General Data Protection Regulation, article 15). */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class CopyTest {
    @Test
    void holdsEverythingThatIsKept() {
        var contact = Map.of("name", "Birkelund Opdigtet", "email", "birkelund@opdigtet.example");
        var consents = List.of("PUBLISH", "CONTACT");
        var receipt = received(with(with(words("Først sagt, 010190-1234"), "consents", consents), "contact", contact));
        anyone().body(Map.of("receiptCode", receipt.code(), "text", "Siden sagt"))
                .post("/receipts/correction")
                .then()
                .statusCode(200);
        screen(receipt.inputId(), Map.of("outcome", "PUBLISHED", "attested", true))
                .then()
                .statusCode(201);
        answer("moderator", receipt.inputId(), "NOT_USED", "Nej tak").then().statusCode(201);
        anyone().body(Map.of("receiptCode", receipt.code(), "reason", "Prøv igen"))
                .post("/receipts/reopening")
                .then()
                .statusCode(200);
        answer("moderator", receipt.inputId(), "USED", "Ja tak").then().statusCode(201);
        anyone().body(Map.of("receiptCode", receipt.code(), "text", "Og tilføjet"))
                .post("/receipts/supplement")
                .then()
                .statusCode(200);

        receipt("copy", receipt.code())
                .then()
                .statusCode(200)
                .body("channel", equalTo("WEB"))
                .body("maskedNumbers", equalTo(1))
                .body("status.text", equalTo("Siden sagt"))
                .body("status.consents", contains("PUBLISH", "CONTACT"))
                .body("status.supplements.text", contains("Og tilføjet"))
                .body("contact.name", equalTo("Birkelund Opdigtet"))
                .body("contact.email", equalTo("birkelund@opdigtet.example"))
                .body("earlier.text", contains("Først sagt, [personnummer fjernet]"))
                .body("answers.text", contains("Ja tak", "Nej tak"))
                .body("answers[1].reopeningReason", equalTo("Prøv igen"));
    }

    @Test
    void holdsNoWordOfWhatWasWithdrawn() {
        var receipt = published(words("Snart væk"));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        receipt("withdrawal", receipt.code()).then().statusCode(200);
        var before = Database.traces();

        receipt("copy", receipt.code())
                .then()
                .statusCode(200)
                .body("status", not(hasKey("text")))
                .body("$", not(hasKey("contact")))
                .body("earlier", empty())
                .body("answers[0]", not(hasKey("text")));

        assertEquals(before, Database.traces());
    }
}
