package dk.tvaers.reporting.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.voice.Buckets.Stretch;
import dk.tvaers.reporting.voice.Buckets.Whole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsTest {
    @Test
    void yearsStandBetweenMonthsAndMonthsBetweenWhatIsLeft() {
        var buckets = Buckets.yearsAndMonths(between("2023-10-31T23:00:00Z", "2026-02-28T23:00:00Z"));

        assertEquals(
                List.of(
                        new Whole(ChronoUnit.YEARS, between("2024-01-01T00:00:00Z", "2026-01-01T00:00:00Z")),
                        new Whole(ChronoUnit.MONTHS, between("2023-11-01T00:00:00Z", "2024-01-01T00:00:00Z")),
                        new Whole(ChronoUnit.MONTHS, between("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"))),
                buckets.whole());
        assertEquals(
                List.of(
                        between("2023-10-31T23:00:00Z", "2023-11-01T00:00:00Z"),
                        between("2026-02-01T00:00:00Z", "2026-02-28T23:00:00Z")),
                buckets.edges());
    }

    @Test
    void theDayThatIsCutIsAnEdge() {
        var buckets = Buckets.cut(
                between("2025-03-01T00:00:00Z", "2025-03-09T12:00:00Z"),
                ChronoUnit.DAYS,
                Instant.parse("2025-03-05T07:00:00Z"));

        assertEquals(
                List.of(
                        new Whole(ChronoUnit.DAYS, between("2025-03-01T00:00:00Z", "2025-03-05T00:00:00Z")),
                        new Whole(ChronoUnit.DAYS, between("2025-03-06T00:00:00Z", "2025-03-09T00:00:00Z"))),
                buckets.whole());
        assertEquals(
                List.of(
                        between("2025-03-09T00:00:00Z", "2025-03-09T12:00:00Z"),
                        between("2025-03-05T00:00:00Z", "2025-03-06T00:00:00Z")),
                buckets.edges());
    }

    @Test
    void whatHoldsNoWholeUnitIsAllEdge() {
        var hour = between("2025-03-01T10:00:00Z", "2025-03-01T11:00:00Z");

        assertEquals(Buckets.none(hour), Buckets.yearsAndMonths(hour));
        assertEquals(Buckets.none(hour), Buckets.cut(hour, ChronoUnit.DAYS, Instant.EPOCH));
    }

    @Test
    void aStretchEndsWithTheUnitOfTheMoment() {
        var years = between("2023-10-31T23:00:00Z", "2026-02-28T23:00:00Z");

        assertEquals(
                between("2023-10-31T23:00:00Z", "2024-06-01T00:00:00Z"),
                years.upTo(Instant.parse("2024-05-31T12:00:00Z"), ChronoUnit.MONTHS));
        assertEquals(years, years.upTo(Instant.parse("2026-01-01T00:00:00Z"), ChronoUnit.YEARS));
    }

    private static Stretch between(String from, String until) {
        return new Stretch(Instant.parse(from), Instant.parse(until));
    }
}
