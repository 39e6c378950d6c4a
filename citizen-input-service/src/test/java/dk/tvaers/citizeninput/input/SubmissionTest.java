package dk.tvaers.citizeninput.input;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.tag;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.KeptContact;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Sending an input: anybody, once per key, nothing kept that should not be. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class SubmissionTest {
    private static final Map<String, Object> CONTACT =
            Map.of("name", "Ene Stående", "email", "ene@staaende.example", "phone", "43 68 68 68");

    @Test
    void isReceivedToldAndNotPublic() {
        var network = Networks.network("Bydelsidentitet");
        var call = opened(with(call("Hvad gør et sted til dit?"), "networkId", network));
        var body = with(with(words("Bænke, hvor man kan tale."), "callId", call), "title", "Bænke");

        var answer = submit(body);

        answer.then()
                .statusCode(201)
                .header("Location", nullValue())
                .body("receiptCode", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"))
                .body("maskedNumbers", equalTo(0))
                .body("notice", nullValue());
        UUID id = UUID.fromString(answer.path("inputId"));
        assertEquals(
                new InputReceived(id, call, network, InputChannel.WEB, 0, false, List.of(ConsentUse.PUBLISH)),
                Wire.await(InputReceived.class, told -> told.inputId().equals(id)));
        anyone().get("/inputs/{id}", id).then().statusCode(404);
        receipt("status", answer.path("receiptCode"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("text", equalTo("Bænke, hvor man kan tale."))
                .body("receivedAt", equalTo(answer.path("receivedAt")))
                .body("timeline.what", contains("RECEIVED"));
    }

    @Test
    void theReceiptCodeIsKeptNowhere() {
        var receipt = received(words("Husk min kvittering."));

        assertEquals(List.of(), TextSearch.tablesWith(receipt.code()));
        assertEquals(List.of(), TextSearch.tablesWith(receipt.code().replace("-", "")));
    }

    @Test
    void personalNumbersAreMaskedAndTheSenderIsTold() {
        var body = with(
                words("Min mor, 280298-4827, fik ingen hjælp. Det gjorde 0101011234 heller ikke."),
                "title",
                "Om 280298 4827");

        var answer = submit(body);

        answer.then().statusCode(201).body("maskedNumbers", equalTo(3)).body("notice", containsString("personnummer"));
        receipt("status", answer.path("receiptCode"))
                .then()
                .body(
                        "text",
                        equalTo("Min mor, [personnummer fjernet], fik ingen hjælp. Det gjorde [personnummer fjernet]"
                                + " heller ikke."))
                .body("title", equalTo("Om [personnummer fjernet]"));
        Wire.await(
                InputReceived.class,
                told -> told.inputId().toString().equals(answer.path("inputId")) && told.maskedNumbers() == 3);
    }

    @Test
    void theNoticeIsInTheSendersLanguage() {
        anyone().header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(words("My number is 280298-4827."))
                .post("/inputs")
                .then()
                .statusCode(201)
                .body("notice", containsString("looks like a personal number and removed it"));
    }

    @Test
    void theSenderIsToldHowManyWereMaskedAndWhatWillBeHidden() {
        var text = "Min mor er 010190-1234 og jeg 020290-4321. Skriv til a@b.example, eller ring 43 68 68 68.";

        submit(words(text))
                .then()
                .body("maskedNumbers", equalTo(2))
                .body("notice", containsString("2 tal, der ligner personnumre"))
                .body("notice", containsString("e-mailadresser (1) og telefonnumre (1)"));
        submit(with(words("Skriv til a@b.example"), "consents", List.of()))
                .then()
                .body("notice", nullValue());
    }

    @Test
    void contactIsKeptApartAndOnlyWithConsent() {
        var body = with(with(words("Ring til mig."), "contact", CONTACT), "consents", List.of("CONTACT", "ANALYSE"));

        var receipt = received(body);

        assertEquals(List.of(), TextSearch.tablesWith("ene@staaende.example"));
        assertEquals("ene@staaende.example", KeptContact.opened(receipt.inputId(), "email"));
        Wire.await(
                InputReceived.class,
                told -> told.inputId().equals(receipt.inputId())
                        && told.contactGiven()
                        && told.consents().equals(List.of(ConsentUse.CONTACT, ConsentUse.ANALYSE)));
        assertFalse(status(receipt).extract().asString().contains("staaende"));
    }

    @Test
    void keepsEveryScriptAsItIs() {
        var text = "Hej 👩‍👩‍👧‍👦 مرحبا بالعالم שלום\u202e zalgo̴̡ 漢字 <script>alert(1)</script> æøå";

        var receipt = received(with(words(text), "title", "🌳 عنوان"));

        status(receipt).body("text", equalTo(text)).body("title", equalTo("🌳 عنوان"));
    }

    @Test
    void aRepeatedRequestGivesTheSameReceiptAndNothingHappensTwice() {
        var key = UUID.randomUUID().toString();
        var body = words("Kun en gang, 280298-4827.");
        var first = submit(key, body);
        var before = Database.traces();

        var second = submit(key, body);

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first.body().asString()));
        assertEquals(before, Database.traces());
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        var key = UUID.randomUUID().toString();
        submit(key, words("Det ene.")).then().statusCode(201);
        var before = Database.traces();

        submit(key, words("Det andet.")).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));

        assertEquals(before, Database.traces());
    }

    @Test
    void manyAtOnceWithOneKeyAreOneInput() throws Exception {
        var key = UUID.randomUUID().toString();
        var codes = new HashSet<String>();
        Callable<Response> call = () -> submit(key, words("Utålmodig finger"));

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var each : threads.invokeAll(Collections.nCopies(12, call))) {
                codes.add(each.get().then().statusCode(201).extract().path("receiptCode"));
            }
        }

        assertEquals(1, codes.size());
        assertEquals("1", Database.ask("select count(*) from input where text = 'Utålmodig finger'"));
    }

    @Test
    void everyReceiptIsAnother() {
        assertNotEquals(received(words("a")).code(), received(words("a")).code());
    }

    @Test
    void isSilentOfTheSenderWhereOthersLook() {
        var receipt = received(
                with(with(words("Jeg hedder noget."), "contact", CONTACT), "consents", List.of("PUBLISH", "CONTACT")));

        var seen =
                as("moderator").get("/screening/inputs/{id}", receipt.inputId()).asString();

        assertFalse(seen.contains("staaende"));
        assertTrue(seen.contains("Jeg hedder noget."));
        assertTrue(tag(receipt.inputId()).matches("\"[0-9]+\""));
    }
}
