package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.attachment.Attachments;
import dk.tvaers.citizeninput.media.Samples;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the attempts of this service refer to, made anew. */
record Tried(UUID input, UUID call, Receipt supplemented, String supplement, String comment, String attachment) {
    static Tried made() {
        var input = published(reachable("Hvem må?")).inputId();
        var supplemented = received(words("Hvem må tilføje?"));
        String supplement = anyone().body(Map.of("receiptCode", supplemented.code(), "text", "Mere"))
                .post("/receipts/supplement")
                .path("supplements[0].id");
        return new Tried(
                input,
                opened(CitizenInput.call("Hvem må?")),
                supplemented,
                supplement,
                commentOn(input),
                Attachments.sent(supplemented, Samples.png()));
    }

    /** Of somebody who wants to be told. */
    static Map<String, Object> reachable(String text) {
        var consents = with(words(text), "consents", List.of("PUBLISH", "CONTACT"));
        return with(
                consents,
                "contact",
                Map.of("name", "Qvorbelia Opdigtet", "email", "qvorbelia@example.org", "phone", "+4532101987"));
    }

    private static String commentOn(UUID input) {
        return anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("stance", "FOR", "text", "Ja"))
                .post("/inputs/{id}/comments", input)
                .path("commentId");
    }
}
