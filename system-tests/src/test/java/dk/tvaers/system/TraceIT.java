package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.local.TestUsers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One input is followed from the citizen's request to the figures, by one trace. */
class TraceIT {
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String WORDS = "Bænken ved Kanalens ende mangler ryglæn";

    private static final String TRACE = UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void anInputIsSent() {
        var network = Beginnings.network("Plads til ophold");
        var call = Beginnings.openCall(Caller.as(TestUsers.SECRETARIAT), network);
        var input = Map.of("callId", call, "text", WORDS, "consents", List.of("PUBLISH"));
        Caller.anybody()
                .post(
                        "/citizen-input/v1/inputs",
                        input,
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "traceparent",
                        "00-" + TRACE + "-" + CALLER + "-01")
                .expect(201);
    }

    @Test
    void holdsTheRequestTheSendingAndEveryReader() {
        var server = span("citizen-input-service", "SERVER");
        var producer = span("citizen-input-service", "PRODUCER");

        assertEquals(CALLER, server.parentId());
        assertEquals(server.id(), producer.parentId());
        assertEquals(producer.id(), span("networks-service", "CONSUMER").parentId());
        assertEquals(producer.id(), span("reporting-service", "CONSUMER").parentId());
    }

    @Test
    void holdsNothingThatTheCitizenWroteOrWhoItWas() {
        span("reporting-service", "CONSUMER");

        for (var span : Suite.running().collector().trace(TRACE)) {
            for (var personal : List.of("Bænken", "127.0.0.1", "Java-http-client")) {
                assertFalse(span.everything().contains(personal), span::everything);
            }
        }
    }

    private static Span span(String service, String kind) {
        return Eventually.until(
                        () -> Suite.running().collector().trace(TRACE).stream()
                                .filter(span -> span.service().equals(service)
                                        && span.kind().equals(kind))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }
}
