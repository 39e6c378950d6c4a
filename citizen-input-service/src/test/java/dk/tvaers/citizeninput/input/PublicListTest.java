package dk.tvaers.citizeninput.input;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everybody sees: only what was let through and allowed, newest first, without addresses and numbers. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class PublicListTest {
    private static String id(Receipt receipt) {
        return receipt.inputId().toString();
    }

    @Test
    void showsWhatWasLetThroughAndAllowedAndNothingElse() {
        var call = opened(call("Hvem ses?"));
        var shown = published(with(words("Ses"), "callId", call));
        published(with(with(words("Ikke tilladt"), "callId", call), "consents", List.of("QUOTE", "ANALYSE")));
        received(with(words("Ikke læst"), "callId", call));
        var held = received(with(words("Venter"), "callId", call));
        screen(held.inputId(), Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);

        anyone().get("/inputs?callId=" + call).then().statusCode(200).body("items.id", contains(id(shown)));

        anyone().get("/inputs/{id}", shown.inputId()).then().statusCode(200).body("text", equalTo("Ses"));
        anyone().get("/inputs/{id}", held.inputId()).then().statusCode(404);
        anyone().get("/inputs").then().body("items.id", hasItem(id(shown)));
    }

    @Test
    void masksAddressesAndPhoneNumbersForEverybodyButNotForTheContributor() {
        var text = "Skriv til alma@birkholm.example eller ring på 43 68 68 68.";
        var receipt = published(with(words(text), "title", "Ring +45 20202020"));
        answer("moderator", receipt.inputId(), "USED", "Tak til alma@birkholm.example")
                .then()
                .statusCode(201);

        anyone().get("/inputs/{id}", receipt.inputId())
                .then()
                .body("text", equalTo("Skriv til [e-mail fjernet] eller ring på [telefonnummer fjernet]."))
                .body("title", equalTo("Ring [telefonnummer fjernet]"))
                .body("answer.text", equalTo("Tak til [e-mail fjernet]"));
        var list = anyone().get("/inputs").asString();
        assertFalse(list.contains("birkholm"));
        assertFalse(list.contains("43 68 68 68"));
        dk.tvaers.citizeninput.CitizenInput.status(receipt)
                .body("text", equalTo(text))
                .body("answer.text", equalTo("Tak til alma@birkholm.example"));
    }

    @Test
    void showsTheAnonymisedWordsInstead() {
        var receipt = received(with(words("Min nabo Ove drikker."), "title", "Ove"));

        screen(
                        receipt.inputId(),
                        Map.of("outcome", "ANONYMISED", "publicText", "En nabo har brug for hjælp.", "attested", true))
                .then()
                .statusCode(201);

        anyone().get("/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(200)
                .body("text", equalTo("En nabo har brug for hjælp."))
                .body("title", nullValue());
    }

    @Test
    void pagesThroughEveryInputOfACallAndANetworkOnce() {
        var network = Networks.network("Mobilitet");
        var call = opened(with(call("Hvordan kommer du frem?"), "networkId", network));
        var sent = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            sent.addFirst(id(published(with(words("Cykel " + i), "callId", call))));
        }
        var other = published(words("Uden indkaldelse"));
        as("moderator")
                .body(Map.of("target", "NETWORK", "targetId", network, "relation", "SOURCE"))
                .post("/inputs/{id}/links", other.inputId())
                .then()
                .statusCode(201);

        assertEquals(sent, pages("/inputs?limit=2&callId=" + call));
        assertEquals(sent, pages("/inputs?limit=2&callId=" + call + "&networkId=" + network));
        sent.addFirst(id(other));
        assertEquals(sent, pages("/inputs?limit=2&networkId=" + network));
        var everything = pages("/inputs?limit=2");
        assertTrue(everything.containsAll(sent));
        assertEquals(everything.stream().distinct().toList(), everything);
    }

    private static List<String> pages(String path) {
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = anyone().get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
            assertEquals(cursor != null, page.header("Link") != null);
        }
        return seen;
    }

    @Test
    void theEntityTagChangesWithWhatIsSeen() {
        var network = Networks.network("Profilering");
        var receipt = published(words("Se mig"));
        var tag = anyone().get("/inputs/{id}", receipt.inputId()).header("ETag");
        anyone().header("If-None-Match", tag)
                .get("/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(304);

        as("moderator")
                .body(Map.of("target", "NETWORK", "targetId", network, "relation", "SOURCE"))
                .post("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(201);

        var linked = anyone().header("If-None-Match", tag).get("/inputs/{id}", receipt.inputId());
        linked.then().statusCode(200).body("networkIds", contains(network.toString()));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
        anyone().header("If-None-Match", linked.header("ETag"))
                .get("/inputs/{id}", receipt.inputId())
                .then()
                .statusCode(200)
                .body("answer.answeredAt", notNullValue())
                .header("ETag", not(equalTo(linked.header("ETag"))));
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        anyone().get("/inputs?callId=x").then().statusCode(400).body("violations[0].pointer", equalTo("/callId"));
        anyone().get("/inputs?networkId=x").then().statusCode(400);
        anyone().get("/inputs?limit=0").then().statusCode(400);
        anyone().get("/inputs?cursor=AAAA").then().statusCode(400);
        anyone().get("/inputs/{id}", "x").then().statusCode(404);
        anyone().get("/inputs?callId=" + java.util.UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }
}
