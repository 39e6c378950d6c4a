package dk.tvaers.reporting.series;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.model.Interval;
import dk.tvaers.reporting.model.ModelOf;
import dk.tvaers.reporting.rebuild.EmptyModel;
import dk.tvaers.reporting.series.SeriesRepository.PartCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Sums by days of UTC give the inputs of each month, quarter and year of the municipality, east or west of Greenwich. */
class SeriesPropertyTest {
    private static final Instant START = Instant.parse("2024-12-30T00:00:00Z");
    private static final int DAYS = 95;
    private static final int MINUTES = 24 * 60;

    private static Connection database;
    private static SeriesRepository series;

    @BeforeContainer
    static void aModelOfItsOwn() throws SQLException {
        var name = EmptyModel.database("series");
        database = EmptyModel.open(name);
        series = new SeriesRepository(ModelOf.database(name));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, MINUTES - 1),
                                Arbitraries.of(0, 1, 59, 60, 1319, 1320, 1379, 1380, 1439)))
                .as((days, minutes) -> START.plusSeconds(60L * (MINUTES * days + minutes)));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void countsEachInputOnItsDayInTheMunicipality(
            @ForAll List<@From("moments") Instant> received,
            @ForAll("moments") Instant asOf,
            @ForAll Interval by,
            @ForAll("zones") ZoneId zone)
            throws SQLException {
        tell(received);

        var expected = received.stream()
                .filter(at -> !at.isAfter(asOf))
                .collect(groupingBy(at -> part(LocalDate.ofInstant(at, zone), by), counting()));
        var counted = series.counts(by, zone, asOf).stream().collect(toMap(PartCount::from, PartCount::n));
        assertEquals(expected, counted);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Copenhagen", "America/Nuuk", "UTC").map(ZoneId::of);
    }

    private static LocalDate part(LocalDate day, Interval by) {
        return switch (by) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static void tell(List<Instant> received) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate input, input_life, input_count, input_outcome, input_wait");
        }
        try (var insert = database.prepareStatement("insert into input values (?, ?, 0, 'WEB', false)")) {
            for (var at : received) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, at.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("select keep(array(select input_id from input), '{}', '{}')");
        }
    }
}
