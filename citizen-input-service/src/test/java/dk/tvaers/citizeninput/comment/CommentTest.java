package dk.tvaers.citizeninput.comment;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Points for and against stand beside an input once a reviewer has read them. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class CommentTest {
    private static final Map<String, Object> PUBLISH = Map.of("outcome", "PUBLISHED", "attested", true);

    private static Response comment(UUID input, Map<String, Object> body) {
        return anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/inputs/{id}/comments", input);
    }

    /** A comment, with its receipt. */
    private static Receipt commented(UUID input, String stance, String text) {
        var answer = comment(input, Map.of("stance", stance, "text", text));
        answer.then().statusCode(201);
        return new Receipt(UUID.fromString(answer.path("commentId")), answer.path("receiptCode"));
    }

    private static Response decide(UUID comment, Map<String, Object> decision) {
        return decide(comment, "*", decision);
    }

    private static Response decide(UUID comment, String ifMatch, Map<String, Object> decision) {
        return as("moderator")
                .header("If-Match", ifMatch)
                .body(decision)
                .post("/screening/comments/{id}/decisions", comment);
    }

    private static Response status(String code) {
        return anyone().body(Map.of("receiptCode", code)).post("/comments/status");
    }

    @Test
    void isShownOnceItWasLetThroughWithoutWaysToReachAnybody() {
        var input = published(words("En bro over åen")).inputId();
        var comment = commented(input, "FOR", "Ja! Skriv til alma@birkholm.example");
        anyone().get("/inputs/{id}/comments", input).then().statusCode(200).body("items", hasSize(0));

        decide(comment.inputId(), PUBLISH).then().statusCode(201).body("state", equalTo("PUBLISHED"));

        anyone().get("/inputs/{id}/comments", input)
                .then()
                .body("items.id", contains(comment.inputId().toString()))
                .body("items[0].stance", equalTo("FOR"))
                .body("items[0].text", equalTo("Ja! Skriv til [e-mail fjernet]"));
        status(comment.code()).then().statusCode(200).body("message", containsString("vises"));
    }

    @Test
    void pointsForAndAgainstAreListedApartNewestFirst() {
        var input = published(words("Mere skov")).inputId();
        var first = commented(input, "FOR", "Skygge").inputId();
        var against = commented(input, "AGAINST", "Udsigten").inputId();
        var second = commented(input, "FOR", "Fugle").inputId();
        for (var each : new UUID[] {first, against, second}) {
            decide(each, PUBLISH).then().statusCode(201);
        }

        anyone().get("/inputs/{id}/comments?stance=FOR", input)
                .then()
                .body("items.id", contains(second.toString(), first.toString()));
        String next = anyone().get("/inputs/{id}/comments?limit=2", input)
                .then()
                .body("items.id", contains(second.toString(), against.toString()))
                .extract()
                .path("next");
        anyone().get("/inputs/{id}/comments?limit=2&cursor=" + next, input)
                .then()
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
    }

    @Test
    void personalNumbersAreMaskedAndTheReviewerIsHinted() {
        var input = published(words("Et hus")).inputId();

        var answer = comment(input, Map.of("stance", "COMMENT", "text", "Jeg er 280298-4827, ring 43 68 68 68"));

        answer.then().statusCode(201).body("maskedNumbers", equalTo(1)).body("notice", containsString("personnummer"));
        as("moderator")
                .get("/screening/comments/{id}", (String) answer.path("commentId"))
                .then()
                .statusCode(200)
                .body("text", not(containsString("280298")))
                .body("hints.code", contains("MASKED_NUMBER", "PHONE"));
        assertEquals(
                "read",
                Database.ask(
                        "select action from audit_entry where subject_id = ?",
                        UUID.fromString(answer.path("commentId"))));
    }

    @Test
    void aNumberThatIsStillThereStopsIt() {
        var input = published(words("Et torv")).inputId();
        var comment = commented(input, "FOR", "Gammel tekst").inputId();
        Database.change("update comment set text = 'Ring til 280298-4827' where id = ?", comment);

        decide(comment, PUBLISH)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("personal-number-in-comment"));

        decide(comment, Map.of("outcome", "ANONYMISED", "attested", true, "publicText", "Ring"))
                .then()
                .statusCode(201);
        anyone().get("/inputs/{id}/comments", input).then().body("items.text", contains("Ring"));
        assertEquals(
                "1 0",
                Database.ask(
                        "select string_agg(personal_numbers::text, ' ' order by checked_at) from technical_check"
                                + " where input_id = ? and part = 'COMMENT'",
                        input));
    }

    @Test
    void theWriterIsToldWhyItIsNotShownAndMayWithdrawIt() {
        var input = published(words("Et springvand")).inputId();
        var comment = commented(input, "AGAINST", "Øv");

        decide(comment.inputId(), Map.of("outcome", "REJECTED", "reason", "OFFENSIVE", "attested", false))
                .then()
                .statusCode(201);

        status(comment.code())
                .then()
                .body("reason", equalTo("OFFENSIVE"))
                .body("message", containsString("vises ikke"));
        var withdraw = Map.of("receiptCode", comment.code());
        anyone().body(withdraw)
                .post("/comments/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("text", nullValue());
        anyone().body(withdraw).post("/comments/withdrawal").then().statusCode(409);
        decide(comment.inputId(), PUBLISH).then().statusCode(409);
    }

    @Test
    void theQueueShowsWhatWaits() {
        var input = published(words("En bænk")).inputId();
        var waiting = commented(input, "FOR", "Ja tak").inputId().toString();
        var held = commented(input, "FOR", "Hm").inputId();
        decide(held, Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false));

        as("moderator")
                .get("/screening/comments?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(waiting))
                .body("items.id", not(hasItem(held.toString())));
        as("moderator")
                .get("/screening/comments?limit=100&state=HELD")
                .then()
                .body("items.id", hasItem(held.toString()));
    }

    @Test
    void withdrawingTheInputErasesWhatWasSaidToIt() {
        var input = published(words("Et bibliotek"));
        var comment = commented(input.inputId(), "FOR", "Som du siger: et bibliotek");
        decide(comment.inputId(), PUBLISH);

        receipt("withdrawal", input.code()).then().statusCode(200);

        anyone().get("/inputs/{id}/comments", input.inputId()).then().statusCode(404);
        status(comment.code()).then().body("state", equalTo("WITHDRAWN")).body("text", nullValue());
    }

    @Test
    void decidesOnTheVersionThatWasRead() {
        var input = published(words("En skøjtebane")).inputId();
        var comment = commented(input, "FOR", "Ja").inputId();
        var seen = as("moderator").get("/screening/comments/{id}", comment).header("ETag");
        decide(comment, seen, Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);

        decide(comment, seen, PUBLISH).then().statusCode(412);
        decide(UUID.randomUUID(), PUBLISH).then().statusCode(404);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Map.of("text", "Uden holdning"), "/stance"),
                arguments(Map.of("stance", "MAYBE", "text", "x"), "/stance"),
                arguments(Map.of("stance", "FOR"), "/text"),
                arguments(Map.of("stance", "FOR", "text", " "), "/text"),
                arguments(Map.of("stance", "FOR", "text", "x".repeat(2001)), "/text"),
                arguments(Map.of("stance", "FOR", "text", "x", "answers", "en anden"), "/answers"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsWrong(Map<String, Object> body, String pointer) {
        var input = published(words("Et maleri")).inputId();

        comment(input, body).then().statusCode(400).body("violations.pointer", hasItem(pointer));

        assertEquals("0", Database.ask("select count(*) from comment where input_id = ?", input));
    }

    @Test
    void onlyWhatIsShownIsCommentedOn() {
        var hidden = received(words("Ikke læst")).inputId();

        comment(hidden, Map.of("stance", "FOR", "text", "Hvad?")).then().statusCode(404);
        anyone().get("/inputs/{id}/comments", hidden).then().statusCode(404);
    }
}
