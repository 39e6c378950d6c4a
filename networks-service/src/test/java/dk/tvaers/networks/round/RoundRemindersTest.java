package dk.tvaers.networks.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRemindersTest {
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-11-16, false",
        "2026-11-17, true",
        "2026-11-30, true",
        // the last day takes proposals still
        "2026-12-01, true",
        "2026-12-02, false"
    })
    void aRoundClosesFourteenDaysBeforeItsDeadline(LocalDate today, boolean closing) {
        assertEquals(closing, RoundReminders.isClosing(LocalDate.of(2026, 12, 1), today, 14));
    }
}
