package dk.tvaers.citizeninput.support;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each person or receipt stands behind an input once. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SupportTest {
    private static Response support(UUID input, String code) {
        return anyone().body(Map.of("receiptCode", code)).post("/inputs/{id}/supports", input);
    }

    private static long count(UUID input) {
        return anyone().get("/inputs/{id}/supports", input)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("supports");
    }

    @Test
    void countsEachReceiptAndEachLoginOnce() {
        var input = published(words("Flere bænke")).inputId();
        var own = received(words("Noget andet")).code();
        assertEquals(0, count(input));

        support(input, own).then().statusCode(200).body("supports", equalTo(1));
        support(input, own.toLowerCase(java.util.Locale.ROOT)).then().body("supports", equalTo(1));
        for (var user : new String[] {"staff", "outsider", "staff"}) {
            as(user).body(Map.of()).post("/inputs/{id}/supports", input).then().statusCode(200);
        }

        assertEquals(3, count(input));
    }

    @Test
    void isTakenBackAndGivenAnew() {
        var input = published(words("Et skur til cykler")).inputId();
        var own = received(words("Mit eget")).code();
        support(input, own);

        var gone = anyone().body(Map.of("receiptCode", own)).post("/inputs/{id}/supports/withdrawal", input);
        anyone().body(Map.of("receiptCode", own)).post("/inputs/{id}/supports/withdrawal", input);

        gone.then().statusCode(200).body("supports", equalTo(0));
        assertEquals(0, count(input));
        support(input, own).then().body("supports", equalTo(1));
    }

    @Test
    void isCountedRightWhenManyComeAtOnce() throws InterruptedException, ExecutionException {
        var input = published(words("Lys på stien")).inputId();
        var codes = IntStream.range(0, 8)
                .mapToObj(_ -> received(words("En til")).code())
                .toList();
        Callable<Integer> twice = () -> support(input, codes.getFirst()).statusCode();

        try (var people = Executors.newFixedThreadPool(8)) {
            var sent = codes.stream()
                    .map(code -> people.submit(() -> support(input, code).statusCode()))
                    .toList();
            var again = people.invokeAll(java.util.Collections.nCopies(4, twice));
            for (var each : sent) {
                assertEquals(200, each.get());
            }
            for (var each : again) {
                assertEquals(200, each.get());
            }
        }

        assertEquals(8, count(input));
    }

    @Test
    void refusesOnesOwnInputStrangeCodesAndThoseWhoAreNobody() {
        var input = published(words("Mit forslag"));
        var before = Database.traces();

        support(input.inputId(), input.code()).then().statusCode(409).body("violations[0].code", equalTo("own-input"));
        support(input.inputId(), "0000").then().statusCode(404);
        support(input.inputId(), " ").then().statusCode(400);
        anyone().body(Map.of())
                .post("/inputs/{id}/supports", input.inputId())
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("receipt-or-login"));
        as(Tokens.PORTAL)
                .body(Map.of())
                .post("/inputs/{id}/supports", input.inputId())
                .then()
                .statusCode(400);

        assertEquals(0, count(input.inputId()));
        assertEquals(before, Database.traces());
    }

    @Test
    void anInputThatNobodySeesHasNoSupport() {
        var hidden = received(words("Ikke læst")).inputId();

        support(hidden, received(words("Mit")).code()).then().statusCode(404);
        anyone().get("/inputs/{id}/supports", hidden).then().statusCode(404);
        anyone().get("/supports?inputId=" + hidden).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void listsTheCountsOfSeveralInputs() {
        var first = published(words("Første")).inputId();
        var second = published(words("Anden")).inputId();
        support(second, received(words("Mit")).code());

        anyone().get("/supports?inputId=" + second + "&inputId=" + first)
                .then()
                .statusCode(200)
                .body("items.inputId", contains(first.toString(), second.toString()))
                .body("items.supports", contains(0, 1));
        anyone().get("/supports").then().statusCode(400);
        anyone().get("/supports?inputId=x").then().statusCode(400);
    }

    @Test
    void nobodyCanSeeWhoSupportsAndWithdrawingForgetsThem() {
        var first = published(words("Det ene"));
        var second = published(words("Det andet"));
        var own = received(words("Mit")).code();
        support(first.inputId(), own);
        support(second.inputId(), own);
        var hash = "select encode(supporter, 'hex') from support where input_id = ?";
        assertNotEquals(Database.ask(hash, first.inputId()), Database.ask(hash, second.inputId()));

        receipt("withdrawal", first.code()).then().statusCode(200);

        assertEquals("0", Database.ask("select count(*) from support where input_id = ?", first.inputId()));
        assertEquals("1", Database.ask("select supports from support_count where input_id = ?", first.inputId()));
    }
}
