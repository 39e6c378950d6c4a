package dk.tvaers.networks.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.networks.round.YearWheel.Deadline;
import dk.tvaers.networks.round.YearWheel.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWheelTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final YearWheel WHEEL = new YearWheel(
            List.of(new Deadline(MonthDay.of(12, 1), Month.JANUARY), new Deadline(MonthDay.of(5, 1), Month.JUNE)),
            COPENHAGEN);

    @ParameterizedTest(name = "{0} is decided in {1}")
    @CsvSource({
        // an ordinary day in each half-year
        "2026-11-24T10:00:00Z, 2027-01, 2026-12-01",
        "2027-02-14T10:00:00Z, 2027-06, 2027-05-01",
        "2026-08-01T10:00:00Z, 2027-01, 2026-12-01",
        // the winter deadline is inclusive: Copenhagen is one hour ahead of UTC
        "2026-11-30T23:00:00Z, 2027-01, 2026-12-01",
        "2026-12-01T22:59:59.999999Z, 2027-01, 2026-12-01",
        "2026-12-01T23:00:00Z, 2027-06, 2027-05-01",
        // the spring deadline is inclusive: Copenhagen is two hours ahead of UTC
        "2027-05-01T00:00:00Z, 2027-06, 2027-05-01",
        "2027-05-01T21:59:59.999999Z, 2027-06, 2027-05-01",
        "2027-05-01T22:00:00Z, 2028-01, 2027-12-01",
        // new year's eve, on both sides of midnight
        "2026-12-31T22:59:59Z, 2027-06, 2027-05-01",
        "2026-12-31T23:00:00Z, 2027-06, 2027-05-01",
        // the nights when the clocks change
        "2027-03-28T00:59:59Z, 2027-06, 2027-05-01",
        "2027-03-28T01:00:00Z, 2027-06, 2027-05-01",
        "2026-10-25T00:59:59Z, 2027-01, 2026-12-01",
        "2026-10-25T01:00:00Z, 2027-01, 2026-12-01"
    })
    void findsTheRoundThatTakesProposals(Instant moment, String code, LocalDate deadline) {
        Turn turn = WHEEL.takingAt(moment);

        assertEquals(new Turn(deadline, YearMonth.parse(code)), turn);
        assertEquals(code, turn.code());
    }

    @ParameterizedTest(name = "a round of {0}, deferred at {1}, goes to {2}")
    @CsvSource({
        // in its month of decision
        "2026-12-01, 2027-01-14T10:00:00Z, 2027-06",
        "2027-05-01, 2027-06-10T10:00:00Z, 2028-01",
        // before its own deadline
        "2026-12-01, 2026-11-24T10:00:00Z, 2027-06",
        // so late that the round after it takes no proposals any more
        "2026-12-01, 2027-05-02T10:00:00Z, 2028-01",
        // on the last day on which it still does
        "2026-12-01, 2027-05-01T21:59:59Z, 2027-06"
    })
    void movesADeferredThemeToTheNextRoundThatIsNotOver(LocalDate deadline, Instant moment, String code) {
        assertEquals(code, WHEEL.after(deadline, moment).code());
    }

    @ParameterizedTest(name = "what was decided on {0} belongs to {1}")
    @CsvSource({
        "2015-01-20, 2015-01",
        // late, and not in its month
        "2015-03-10, 2015-01",
        // a deadline takes proposals on its own day still
        "2015-05-01, 2015-01",
        "2015-05-02, 2015-06",
        "2015-12-31, 2016-01"
    })
    void findsTheRoundOfADecisionOfThePast(LocalDate day, String code) {
        assertEquals(code, WHEEL.decidedOn(day).code());
    }

    @Test
    void countsTheDayWhereTheMunicipalityIs() {
        var moment = Instant.parse("2026-12-01T23:30:00Z");
        var inLondon = new YearWheel(WHEEL.deadlines(), ZoneId.of("Europe/London"));

        assertEquals("2027-06", WHEEL.takingAt(moment).code());
        assertEquals("2027-01", inLondon.takingAt(moment).code());
    }

    @Test
    void turnsWithOneDeadlineAYear() {
        var wheel = new YearWheel(List.of(new Deadline(MonthDay.of(10, 1), Month.NOVEMBER)), COPENHAGEN);

        assertEquals(
                "2026-11", wheel.takingAt(Instant.parse("2026-10-01T21:59:59Z")).code());
        assertEquals(
                "2027-11", wheel.takingAt(Instant.parse("2026-10-01T22:00:00Z")).code());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // the clocks go forward on the last day: it has 23 hours and ends in summer time
        "2027-03-27T23:00:00Z, 2027-04",
        "2027-03-28T21:59:59.999999Z, 2027-04",
        "2027-03-28T22:00:00Z, 2027-11",
        // the last Sunday of October 2028 is the 29th; in 2026 the clocks go back before the last day, which ends in
        // winter time
        "2026-10-28T22:59:59.999999Z, 2026-11",
        "2026-10-28T23:00:00Z, 2027-04",
        // in 2029 they go back on the last day itself: it has 25 hours
        "2029-10-27T21:59:59Z, 2029-11",
        "2029-10-28T22:59:59.999999Z, 2029-11",
        "2029-10-28T23:00:00Z, 2030-04"
    })
    void aDeadlineIsInclusiveAlsoWhereTheClocksChangeOnThatDay(Instant moment, String code) {
        var wheel = new YearWheel(
                List.of(
                        new Deadline(MonthDay.of(3, 28), Month.APRIL),
                        new Deadline(MonthDay.of(10, 28), Month.NOVEMBER)),
                COPENHAGEN);

        assertEquals(code, wheel.takingAt(moment).code());
    }

    @Test
    void decidesAYearLaterWhenTheMonthIsOver() {
        var wheel = new YearWheel(List.of(new Deadline(MonthDay.of(5, 1), Month.MAY)), COPENHAGEN);

        assertEquals(
                "2027-05", wheel.takingAt(Instant.parse("2026-04-01T10:00:00Z")).code());
    }

    @Test
    void refusesToBeWithoutADeadline() {
        assertThrows(IllegalArgumentException.class, () -> new YearWheel(List.of(), COPENHAGEN));
    }
}
