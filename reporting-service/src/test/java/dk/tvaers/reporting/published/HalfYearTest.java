package dk.tvaers.reporting.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {
    @ParameterizedTest
    @CsvSource({
        "2026-H1, 2026-01-01, 2026-06-30, 2025-H2",
        "2026-H2, 2026-07-01, 2026-12-31, 2026-H1",
        "0001-H2, 0001-07-01, 0001-12-31, 0001-H1"
    })
    void hasSixMonths(String code, LocalDate first, LocalDate last, String before) {
        var period = HalfYear.parse(code).orElseThrow();

        assertEquals(code, period.code());
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(before, period.before().code());
        assertEquals(period, HalfYear.of(first));
        assertEquals(period, HalfYear.of(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-H0", "2026-H3", "26-H1", "2026-h1", "2026-H1 ", "٢٠٢٦-H1"})
    void readsNothingElse(String code) {
        assertEquals(Optional.empty(), HalfYear.parse(code));
    }

    @Test
    void aDayBelongsToOne() {
        assertEquals(new HalfYear(2026, 1), HalfYear.of(LocalDate.of(2026, 6, 30)));
        assertEquals(new HalfYear(2026, 2), HalfYear.of(LocalDate.of(2026, 7, 1)));
    }
}
