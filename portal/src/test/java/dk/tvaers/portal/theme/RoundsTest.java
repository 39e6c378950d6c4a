package dk.tvaers.portal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.portal.remote.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Theme.Round JANUARY = round("2026-12-01", "2027-01");
    private static final Theme.Round JUNE = round("2027-05-01", "2027-06");

    @Test
    void theDeadlineItselfIsInTime() {
        assertEquals(JANUARY, Rounds.open(List.of(JUNE, JANUARY), at("2026-12-01T22:59:59Z")));
    }

    @Test
    void theDayEndsInCopenhagen() {
        assertEquals(JUNE, Rounds.open(List.of(JUNE, JANUARY), at("2026-12-01T23:00:00Z")));
    }

    @Test
    void thereMayBeNone() {
        assertNull(Rounds.open(List.of(JANUARY), at("2027-01-01T00:00:00Z")));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Theme.Round round(String deadline, String month) {
        return new Theme.Round(UUID.randomUUID(), month, LocalDate.parse(deadline), month, 2, 4, 0);
    }
}
