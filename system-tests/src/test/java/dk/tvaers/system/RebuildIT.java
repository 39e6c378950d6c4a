package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.TestUsers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reporting can be made again from the log alone. In a whole run this covers what the other tests left in it, too. */
class RebuildIT {
    private static UUID networkId;
    private static UUID callId;
    private static int sent;

    @BeforeAll
    static void aNetworkThatHeardSomething() {
        networkId = Beginnings.network("Fællesspisning i Stationsparken");
        callId = Beginnings.openCall(Caller.as(TestUsers.SECRETARIAT), networkId);
        send(12);
        arrived();
    }

    @Test
    void theFiguresAreTheSameByteForByte() {
        var asOf = Instant.now().toString();
        var before = Reports.everything(asOf);

        var rebuilt = rebuild();

        assertTrue(rebuilt.json().path("events").intValue() > sent, rebuilt::body);
        assertEquals(before, Reports.everything(asOf));
    }

    @Test
    void whatIsToldMeanwhileCountsOnce() {
        var citizens = CompletableFuture.runAsync(() -> send(50));

        rebuild();

        citizens.join();
        arrived();
    }

    private static Answer rebuild() {
        return Caller.as(TestUsers.OPERATOR)
                .post("/reporting/v1/operations/rebuilds", null)
                .expect(200);
    }

    private static void send(int count) {
        IntStream.range(0, count)
                .forEach(i -> Receipt.of(callId, "Forslag", "Vi laver maden selv", List.of("PUBLISH")));
        sent += count;
    }

    /** Waits until nothing more can come, so that an event counted twice would show. */
    private static void arrived() {
        Eventually.until(Log::isReadToTheEnd, read -> read);
        Eventually.holds(() -> assertEquals(
                sent, Reports.figures(networkId).path("inputs").path("n").intValue()));
    }
}
