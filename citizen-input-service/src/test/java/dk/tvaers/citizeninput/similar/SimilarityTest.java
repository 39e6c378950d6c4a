package dk.tvaers.citizeninput.similar;

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
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What others said before, shown before an input is sent. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SimilarityTest {
    private static ValidatableResponse similar(UUID call, String text) {
        var body = new HashMap<String, Object>(Map.of("text", text));
        if (call != null) {
            body.put("callId", call);
        }
        return anyone().body(body).post("/input-similarities").then().statusCode(200);
    }

    @Test
    void findsWhatWasSaidInOtherWordsWithItsAnswerTheMostAlikeFirst() {
        var call = opened(call("Hvad er farligt?"));
        var alike = published(with(words("Det er farligt i krydset ved skolerne hver morgen."), "callId", call));
        var less = published(with(words("Biblioteket ved skolen lukker tidligt."), "callId", call));
        published(with(words("Flere bænke i parken."), "callId", call));
        received(with(words("Farligt kryds, men ulæst"), "callId", call));
        published(with(with(words("Farligt kryds, men skjult"), "callId", call), "consents", List.of("QUOTE")));
        answer("moderator", alike.inputId(), "USED", "Der kommer lys").then().statusCode(201);

        similar(call, "Farlige kryds ved skolen om morgenen!")
                .body(
                        "items.id",
                        contains(alike.inputId().toString(), less.inputId().toString()))
                .body("items[0].answer.text", equalTo("Der kommer lys"));
    }

    @Test
    void showsFiveAtMostAndNothingForWordsThatSayNothing() {
        var call = opened(call("Hvad mangler?"));
        for (var i = 0; i < 6; i++) {
            published(with(words("Der mangler legepladser"), "callId", call));
        }

        similar(call, "Legeplads mangler").body("items", hasSize(5));

        similar(call, "og i at det").body("items", empty());
        similar(call, "'\\:*&|!() \\\\' <->").body("items", empty());
    }

    @Test
    void looksEverywhereWithoutACallAndForgetsTheWithdrawn() {
        var mark = Marks.fresh();
        var receipt = published(words("Noget om " + mark));
        similar(null, mark).body("items.id", contains(receipt.inputId().toString()));

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        similar(null, mark).body("items", empty());
    }

    @Test
    void keepsNothingOfADraft() {
        var mark = Marks.fresh();
        var before = Database.traces();

        similar(null, mark + " 280298-4827 alma@birkholm.example");

        assertEquals(before, Database.traces());
        assertEquals(List.of(), TextSearch.tablesWith(mark));
    }

    @Test
    void refusesDraftsThatAreNone() {
        for (var body : List.of(Map.of("text", " "), Map.of("text", "a".repeat(5001)), Map.of("title", "Kun"))) {
            anyone().body(body).post("/input-similarities").then().statusCode(400);
        }
    }
}
