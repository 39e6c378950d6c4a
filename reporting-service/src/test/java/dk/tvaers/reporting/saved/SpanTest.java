package dk.tvaers.reporting.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.model.Interval;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-03-01, 2026-02-01, 2026-02-28",
        "MONTH,   2026-01-31, 2025-12-01, 2025-12-31",
        "QUARTER, 2026-01-05, 2025-10-01, 2025-12-31",
        "QUARTER, 2026-06-30, 2026-01-01, 2026-03-31",
        "YEAR,    2026-12-31, 2025-01-01, 2025-12-31",
        "YEAR,    2026-01-01, 2025-01-01, 2025-12-31"
    })
    void theLastWholeOneIsOver(Interval interval, LocalDate day, LocalDate from, LocalDate to) {
        assertEquals(new Span(from, to), Span.before(day, interval));
    }

    @Test
    void aComparisonOfIntervalsIsOfTheLastTwo() {
        var contents = contents(Interval.QUARTER);

        assertEquals(new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)), contents.earlier(DAY));
        assertEquals(new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), contents.later(DAY));
        assertEquals(contents.later(DAY), contents.span(DAY));
    }

    @Test
    void daysThatWereChosenStay() {
        var contents = contents(null);

        assertEquals(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), contents.earlier(DAY));
        assertEquals(new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), contents.later(DAY));
        assertEquals(contents.earlier(DAY), contents.span(DAY));
    }

    private static Contents contents(Interval period) {
        return new Contents(
                SavedView.COMPARISON,
                null,
                period,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 6, 30),
                null,
                null,
                null,
                null,
                null);
    }
}
