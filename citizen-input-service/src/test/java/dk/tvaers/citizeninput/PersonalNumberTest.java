package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A personal number put into every field there is stays nowhere: not in the database, on Kafka, in an answer or in the log. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class PersonalNumberTest {
    private static final String NUMBER = "280298-4827";
    private static final List<String> TRACES = List.of("280298-4827", "2802984827", "280298 4827");
    private static final String TALE = "Det gælder 280298-4827, også 2802984827 og 280298 4827.";

    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void listen() {
        ServiceLog.listen();
    }

    @AfterEach
    void stopListening() {
        ServiceLog.stop();
    }

    /** The log of the program under test since {@link #listen()}. */
    protected String serviceLog() throws IOException {
        return ServiceLog.heard();
    }

    private Response keep(Response answer) {
        answers.add(answer.headers() + answer.asString());
        return answer;
    }

    @Test
    void staysNowhere() throws IOException {
        var asked = new HashMap<>(call(TALE));
        List.of("question", "fixed", "open").forEach(field -> asked.put(field, TALE));
        var call = opened(asked);
        keep(anyone().get("/calls/{id}", call));
        var contact = Map.of("name", TALE, "phone", NUMBER);
        var body = with(with(with(words(TALE), "title", TALE), "contact", contact), "callId", call);
        var sent = keep(submit(with(body, "consents", List.of("PUBLISH", "CONTACT"))));
        sent.then().statusCode(201);
        UUID id = UUID.fromString(sent.path("inputId"));
        String code = sent.path("receiptCode");
        decide(id, Map.of("outcome", "HELD", "reason", "A" + "2802984827", "attested", false));
        decide(id, Map.of("outcome", "ANONYMISED", "publicTitle", TALE, "publicText", TALE, "attested", true));
        keep(as("moderator")
                        .header("If-Match", "*")
                        .body(Map.of("outcome", "USED", "text", TALE))
                        .post("/inputs/{id}/answers", id))
                .then()
                .statusCode(201);
        keep(anyone().body(Map.of("receiptCode", code, "reason", TALE)).post("/receipts/reopening"))
                .then()
                .statusCode(200);
        keep(anyone().body(Map.of("receiptCode", NUMBER)).post("/receipts/status"));
        keep(submit(with(words(TALE), NUMBER, TALE)));
        keep(submit(with(words(TALE), "consents", NUMBER)));
        keep(submit(NUMBER + "-" + NUMBER, words("Nøglen er forkert brugt")));
        List.of("/inputs/" + id, "/inputs?callId=" + call, "/calls").forEach(path -> keep(anyone().get(path)));
        List.of("/screening/inputs?limit=100", "/screening/inputs/" + id)
                .forEach(path -> keep(as("moderator").get(path)));
        Wire.await(InputReopened.class, told -> told.inputId().equals(id));

        for (var trace : TRACES) {
            assertEquals(List.of(), TextSearch.tablesWith(trace), trace);
            answers.forEach(answer -> assertFalse(answer.contains(trace), answer));
            for (var topic : Topic.values()) {
                Wire.records(topic)
                        .forEach(record -> assertFalse(record.toString().contains(trace), trace));
            }
            Wire.deadLetters().forEach(letter -> assertFalse(letter.toString().contains(trace), trace));
            assertFalse(serviceLog().contains(trace), trace);
        }
        assertFalse(serviceLog().contains(code));
        assertTrue(answers.getFirst().contains("[personnummer fjernet]"));
    }

    private void decide(UUID id, Map<String, Object> decision) {
        keep(as("moderator").header("If-Match", "*").body(decision).post("/inputs/{id}/screenings", id));
    }
}
