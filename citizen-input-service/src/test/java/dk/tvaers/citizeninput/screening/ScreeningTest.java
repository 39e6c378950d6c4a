package dk.tvaers.citizeninput.screening;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.tag;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person reads every input before it is shown, and a machine looks once more. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ScreeningTest {
    private static final Map<String, Object> PUBLISH = Map.of("outcome", "PUBLISHED", "attested", true);

    private static void told(Receipt receipt, ScreeningOutcome outcome, String reason) {
        var expected = new InputScreened(receipt.inputId(), outcome, reason);
        Wire.await(InputScreened.class, expected::equals);
    }

    @Test
    void theQueueShowsWhatWaitsOldestFirstWithHints() {
        var first = received(
                with(words("Skriv til alma@birkholm.example, mit nummer er 280298-4827"), "consents", List.of()));
        var second = received(words("Ring 43 68 68 68"));
        screen(second.inputId(), Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);

        var waiting = queue("/screening/inputs?limit=100");
        var received = queue("/screening/inputs?limit=3&state=RECEIVED");
        var held = queue("/screening/inputs?limit=2&state=HELD");

        var ids = List.of(first.inputId().toString(), second.inputId().toString());
        assertEquals(ids, waiting.stream().filter(ids::contains).toList());
        assertEquals(ids.subList(0, 1), received.stream().filter(ids::contains).toList());
        assertEquals(ids.subList(1, 2), held.stream().filter(ids::contains).toList());
        as("moderator")
                .get("/screening/inputs/{id}", first.inputId())
                .then()
                .body("hints.code", contains("MASKED_NUMBER", "EMAIL", "NO_PUBLISH_CONSENT"))
                .body("maskedNumbers", equalTo(1))
                .body("text", containsString("alma@birkholm.example"));
        as("moderator")
                .header("Accept-Language", "en")
                .get("/screening/inputs/{id}", second.inputId())
                .then()
                .body("hints.code", contains("PHONE"))
                .body("hints.message", hasItem(containsString("phone number")))
                .body("reason", equalTo("UNCLEAR"));
    }

    private static List<String> queue(String path) {
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = as("moderator")
                    .get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        }
        return seen;
    }

    @Test
    void aDecisionIsKeptToldAndShownToTheContributor() {
        var receipt = received(words("Læs mig"));

        var answer = screen(receipt.inputId(), PUBLISH);

        answer.then()
                .statusCode(201)
                .header("ETag", equalTo(tag(receipt.inputId())))
                .header("Location", endsWith("/citizen-input/v1/screening/inputs/" + receipt.inputId()))
                .body("state", equalTo("PUBLISHED"));
        told(receipt, ScreeningOutcome.PUBLISHED, null);
        status(receipt).body("state", equalTo("PUBLISHED")).body("timeline.what", contains("RECEIVED", "PUBLISHED"));
        assertEquals(
                "true " + TestUsers.MODERATOR.subject(),
                Database.ask(
                        "select attested || ' ' || reviewer_login_id from screening where input_id = ?",
                        receipt.inputId()));
    }

    @Test
    void whoReadsAndDecidesIsWrittenDown() {
        var receipt = received(words("Hvem så mig?"));

        as("moderator").get("/screening/inputs/{id}", receipt.inputId()).then().statusCode(200);
        screen(receipt.inputId(), "*", PUBLISH).then().statusCode(201);

        assertEquals(
                "read,screen",
                Database.ask(
                        "select string_agg(action, ',' order by id) from audit_entry where subject_id = ? and actor_login_id = ?",
                        receipt.inputId(),
                        TestUsers.MODERATOR.subject()));
    }

    @Test
    void heldAndRejectedTellTheContributorWhy() {
        var receipt = received(words("Utydeligt"));

        screen(receipt.inputId(), Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);
        screen(receipt.inputId(), Map.of("outcome", "REJECTED", "reason", "LOCAL_REASON_7", "attested", false))
                .then()
                .statusCode(201);

        told(receipt, ScreeningOutcome.HELD, "UNCLEAR");
        told(receipt, ScreeningOutcome.REJECTED, "LOCAL_REASON_7");
        status(receipt)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("LOCAL_REASON_7"))
                .body("timeline.message", hasItems(containsString("hvad der menes"), containsString("vises ikke")));
    }

    @Test
    void aPublishedInputCanBeTakenDownAndAnAnsweredOneStaysAnswered() {
        var receipt = published(words("Fortryd"));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);

        screen(receipt.inputId(), Map.of("outcome", "REJECTED", "reason", "PERSONAL_DATA", "attested", false))
                .then()
                .statusCode(201)
                .body("state", equalTo("ANSWERED"));

        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
        anyone().get("/inputs?limit=100")
                .then()
                .body("items.id", not(hasItem(receipt.inputId().toString())));
    }

    @Test
    void aNumberThatIsStillThereStopsPublication() {
        var receipt = received(words("Gammel tekst"));
        // As an older release might have left it, when fewer numbers were recognised.
        Database.change("update input set text = 'Ring til 280298-4827' where id = ?", receipt.inputId());
        var divided = received(with(words("4827 er slutningen"), "title", "Begyndelsen er 280298"));
        var before = Database.traces();

        for (var each : List.of(receipt, divided)) {
            screen(each.inputId(), "*", PUBLISH)
                    .then()
                    .statusCode(409)
                    .body("violations[0].code", equalTo("personal-number-left"));
        }

        assertEquals(before, Database.traces());
        Database.change("update input set text = 'Gammel tekst' where id = ?", receipt.inputId());
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments(Map.of("attested", true), "/outcome"),
                arguments(Map.of("outcome", "PUBLISHED"), "/attested"),
                arguments(Map.of("outcome", "PUBLISHED", "attested", false), "/attested"),
                arguments(Map.of("outcome", "ANONYMISED", "attested", false, "publicText", "x"), "/attested"),
                arguments(Map.of("outcome", "ANONYMISED", "attested", true), "/publicText"),
                arguments(Map.of("outcome", "ANONYMISED", "attested", true, "publicText", " "), "/publicText"),
                arguments(Map.of("outcome", "HELD", "attested", true), "/reason"),
                arguments(Map.of("outcome", "REJECTED", "attested", true), "/reason"),
                arguments(Map.of("outcome", "REJECTED", "attested", true, "reason", "Fordi Ove er uhøflig"), "/reason"),
                arguments(Map.of("outcome", "BURNED", "attested", true), "/outcome"),
                arguments(Map.of("outcome", "PUBLISHED", "attested", "yes"), "/attested"),
                arguments(Map.of("outcome", "PUBLISHED", "attested", true, "by", "me"), "/by"),
                arguments(
                        Map.of("outcome", "PUBLISHED", "attested", true, "publicText", "x".repeat(5001)),
                        "/publicText"),
                arguments(
                        Map.of("outcome", "PUBLISHED", "attested", true, "publicTitle", "x".repeat(201)),
                        "/publicTitle"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void refusesAnIncompleteDecision(Map<String, Object> decision, String pointer) {
        var receipt = received(words("Beslut dig"));
        var before = Database.traces();

        screen(receipt.inputId(), "*", decision).then().statusCode(400).body("violations.pointer", contains(pointer));

        assertEquals(before, Database.traces());
    }

    @Test
    void decidesOnTheVersionThatWasRead() {
        var receipt = received(words("Udgave"));
        var seen = tag(receipt.inputId());
        screen(receipt.inputId(), seen, Map.of("outcome", "HELD", "reason", "UNCLEAR", "attested", false))
                .then()
                .statusCode(201);
        var before = Database.traces();

        screen(receipt.inputId(), seen, PUBLISH).then().statusCode(412);
        as("moderator")
                .body(PUBLISH)
                .post("/inputs/{id}/screenings", receipt.inputId())
                .then()
                .statusCode(428);
        screen(UUID.randomUUID(), "*", PUBLISH).then().statusCode(404);
        as("moderator").get("/screening/inputs/{id}", UUID.randomUUID()).then().statusCode(404);
        as("moderator").get("/screening/inputs?state=PUBLISHED").then().statusCode(400);

        assertEquals(before, Database.traces());
    }
}
