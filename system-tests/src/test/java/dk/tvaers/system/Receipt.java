package dk.tvaers.system;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a citizen is left with after sending an input. */
record Receipt(UUID inputId, String code, int maskedNumbers) {

    /** Sends an input from the web, without a login. */
    static Receipt of(UUID callId, String title, String text, List<String> consents) {
        var body = Map.of("callId", callId, "title", title, "text", text, "consents", consents);
        return read(Caller.anybody()
                .postOnce("/citizen-input/v1/inputs", body, UUID.randomUUID())
                .expect(201));
    }

    static Receipt read(Answer answer) {
        return new Receipt(
                answer.id("inputId"),
                answer.json().path("receiptCode").textValue(),
                answer.json().path("maskedNumbers").intValue());
    }

    Answer status() {
        return ask("status", Map.of("receiptCode", code)).expect(200);
    }

    Answer confirm() {
        return ask("confirmation", Map.of("receiptCode", code)).expect(200);
    }

    Answer reopen(String reason) {
        return ask("reopening", Map.of("receiptCode", code, "reason", reason)).expect(200);
    }

    Answer withdraw() {
        return ask("withdrawal", Map.of("receiptCode", code)).expect(200);
    }

    private static Answer ask(String what, Map<String, String> body) {
        return Caller.anybody().post("/citizen-input/v1/receipts/" + what, body);
    }
}
