package dk.tvaers.citizeninput.published;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The entity tag of a public list counts what changed in it. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class VersionTest {
    @Test
    void theListIsUnchangedUntilSomethingPublicChanges() {
        var call = opened(call("Hvad er nyt?"));
        var first = published(with(words("Først"), "callId", call));
        var path = "/inputs?callId=" + call;
        var tag = anyone().get(path).then().extract().header("ETag");
        var unseen = received(with(words("Ulæst"), "callId", call));
        anyone().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("public, max-age=30"));

        answer("moderator", first.inputId(), "USED", "Tak").then().statusCode(201);

        var answered = anyone().header("If-None-Match", tag).get(path);
        answered.then().statusCode(200).body("items[0].answer.text", equalTo("Tak"));
        receipt("withdrawal", first.code()).then().statusCode(200);
        anyone().header("If-None-Match", answered.header("ETag"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
        receipt("withdrawal", unseen.code()).then().statusCode(200);
    }

    @Test
    void anEmptyListHasAVersionTooAndANewOneOnceSomethingIsThere() {
        var call = opened(call("Er her nogen?"));
        var path = "/inputs?callId=" + call;
        var empty = anyone().get(path);
        empty.then().statusCode(200).body("items", empty()).header("ETag", equalTo("\"0\""));
        anyone().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);

        var receipt = published(with(words("Ja"), "callId", call));

        var filled = anyone().header("If-None-Match", "\"0\"").get(path);
        filled.then()
                .statusCode(200)
                .body("items.id", contains(receipt.inputId().toString()));
        anyone().get(path + "&state=ANSWERED")
                .then()
                .body("items", empty())
                .header("ETag", equalTo(filled.header("ETag")));
    }
}
