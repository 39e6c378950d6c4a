package dk.tvaers.reporting.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.model.Interval;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MONTH,   2026-01-31, 2026-01-01, 2026-01-30, -",
                "MONTH,   2026-01-31, 2026-01-01, 2026-01-31, 2026-01-31",
                "MONTH,   2026-01-31, 2026-01-01, 2026-02-27, 2026-01-31",
                "MONTH,   2026-01-31, 2026-01-01, 2026-02-28, 2026-02-28",
                "MONTH,   2026-01-31, 2026-01-01, 2026-03-30, 2026-02-28",
                "MONTH,   2026-01-31, 2026-01-01, 2026-03-31, 2026-03-31",
                "QUARTER, 2026-01-05, 2026-01-01, 2026-04-04, 2026-01-05",
                "QUARTER, 2026-01-05, 2026-01-01, 2026-12-31, 2026-10-05",
                "QUARTER, 2025-11-05, 2025-01-01, 2026-02-04, 2025-11-05",
                "QUARTER, 2025-11-05, 2025-01-01, 2026-02-05, 2026-02-05",
                "YEAR,    2024-02-29, 2024-01-01, 2025-02-28, 2025-02-28",
                "YEAR,    2024-02-29, 2024-01-01, 2028-02-28, 2027-02-28",
                "QUARTER, 2020-01-05, 2026-11-30, 2026-12-31, -",
                "QUARTER, 2020-01-05, 2026-11-30, 2027-01-05, 2027-01-05"
            })
    void theLatestDayThatCameSinceItWasSet(
            Interval every, LocalDate startsOn, LocalDate setOn, LocalDate today, LocalDate latest) {
        assertEquals(Optional.ofNullable(latest), new Schedule(every, startsOn, setOn).latest(today));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-01-31, 2026-01-01, 2025-01-01, 2026-01-31",
        "MONTH,   2026-01-31, 2026-01-01, 2026-01-31, 2026-02-28",
        "MONTH,   2026-01-31, 2026-01-01, 2026-02-28, 2026-03-31",
        "QUARTER, 2020-01-05, 2026-11-30, -999999999-01-01, 2027-01-05",
        "YEAR,    2024-02-29, 2024-01-01, 2024-02-29, 2025-02-28"
    })
    void theFirstDayAfterAnother(Interval every, LocalDate startsOn, LocalDate setOn, LocalDate day, LocalDate next) {
        assertEquals(next, new Schedule(every, startsOn, setOn).nextAfter(day));
    }
}
