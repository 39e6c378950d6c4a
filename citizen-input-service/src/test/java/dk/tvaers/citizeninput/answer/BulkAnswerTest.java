package dk.tvaers.citizeninput.answer;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.tag;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many hear the same, and nobody waits for what is wrong with somebody else's. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class BulkAnswerTest {
    private static Map<String, Object> item(Receipt receipt) {
        return Map.of(
                "inputId",
                receipt.inputId(),
                "version",
                Long.parseLong(tag(receipt.inputId()).replace("\"", "")));
    }

    private static Response answer(String user, List<Map<String, Object>> items) {
        return as(user).body(Map.of("outcome", "PARTLY", "text", "Vi tager halvdelen med.", "inputs", items))
                .post("/bulk-answers");
    }

    @Test
    void eachIsAnsweredOrSaysWhyNot() {
        var first = published(words("Den ene"));
        var unread = received(words("Ulæst"));
        var stale = published(words("Set for længe siden"));
        var second = published(words("Den anden"));
        var items = Stream.of(first, unread, stale, second)
                .map(BulkAnswerTest::item)
                .toList();
        Database.change("update input set version = version + 1 where id = ?", stale.inputId());

        answer("moderator", items)
                .then()
                .statusCode(200)
                .body("answered", equalTo(2))
                .body("results.answered", contains(true, false, false, true))
                .body("results.code", contains(nullValue(), equalTo("not-screened-yet"), equalTo("stale"), nullValue()))
                .body("results.message", hasItem("Inputtet skal læses og godkendes, før det kan besvares."));

        for (var answered : List.of(first, second)) {
            status(answered).body("answer.text", equalTo("Vi tager halvdelen med."));
            Wire.await(InputAnswered.class, told -> told.inputId().equals(answered.inputId()));
        }
        status(unread).body("state", equalTo("RECEIVED"));
        answer("moderator", List.of(item(first)))
                .then()
                .statusCode(200)
                .body("answered", equalTo(0))
                .body("results.code", contains("answered-already"));
    }

    @Test
    void holdsTheRulesOfASingleAnswer() {
        var receipt = published(words("Ikke din at besvare"));
        var withdrawn = published(words("Trukket tilbage"));
        var withdrawnItem = item(withdrawn);
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);

        answer("outsider", List.of(item(receipt))).then().statusCode(200).body("results.code", contains("forbidden"));
        answer("moderator", List.of(withdrawnItem, Map.of("inputId", UUID.randomUUID(), "version", 0)))
                .then()
                .statusCode(200)
                .body("results.code", contains("stale", "not-found"));
        answer("moderator", List.of()).then().statusCode(400);
        answer("moderator", Collections.nCopies(101, item(receipt))).then().statusCode(400);

        status(receipt).body("state", equalTo("PUBLISHED"));
        assertEquals("0", Database.ask("select count(*) from answer where input_id = ?", receipt.inputId()));
    }
}
