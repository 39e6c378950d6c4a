package dk.tvaers.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digests come in the morning, Copenhagen time, also when the clocks change. */
class RhythmTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2026-11-24T12:00:00Z, 2026-11-24T12:00:00Z",
        "DAILY,   2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
        "DAILY,   2026-11-24T07:00:00Z, 2026-11-25T07:00:00Z",
        "DAILY,   2026-07-01T05:59:00Z, 2026-07-01T06:00:00Z",
        "DAILY,   2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z",
        "DAILY,   2026-12-31T23:30:00Z, 2027-01-01T07:00:00Z",
        "WEEKLY,  2026-11-24T12:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY,  2026-11-30T06:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY,  2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z",
        "WEEKLY,  2026-11-29T23:30:00Z, 2026-11-30T07:00:00Z",
    })
    void isDue(Rhythm rhythm, Instant now, Instant due) {
        assertEquals(due, rhythm.dueAfter(now, COPENHAGEN));
    }
}
