package dk.tvaers.reporting.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.course.EvaluationPlan.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationPlanTest {
    @Test
    void isDueOnceItsDayHasPassed() {
        var plan = plan(null, "2026-03-01");

        assertEquals(State.PLANNED, plan.on(LocalDate.parse("2026-02-28")));
        assertEquals(State.PLANNED, plan.on(LocalDate.parse("2026-03-01")));
        assertEquals(State.DUE, plan.on(LocalDate.parse("2026-03-02")));
    }

    @Test
    void isDoneWhenItWasMadeOnce() {
        assertEquals(State.DONE, plan(null, "2026-03-01", "2026-05-01").on(LocalDate.parse("2027-01-01")));
    }

    /** Every three months from 1 March; measured on 2 July, so the next is 1 September. */
    @Test
    void turnsToTheFirstTurnAfterTheDayItWasMade() {
        var plan = plan(3, "2026-03-01", "2026-07-02");

        assertEquals(State.PLANNED, plan.on(LocalDate.parse("2026-09-01")));
        assertEquals(State.DUE, plan.on(LocalDate.parse("2026-09-02")));
    }

    /** Made before its day: the turn after that day is next. */
    @Test
    void oneThatIsEarlyTakesTheTurnThatWasPlanned() {
        var plan = plan(3, "2026-03-01", "2026-02-01", "2026-03-15");

        assertEquals(State.PLANNED, plan.on(LocalDate.parse("2026-09-01")));
        assertEquals(State.DUE, plan.on(LocalDate.parse("2026-09-02")));
    }

    private static EvaluationPlan plan(@Nullable Integer everyMonths, String dueOn, String... measured) {
        return new EvaluationPlan(
                LocalDate.parse(dueOn),
                everyMonths,
                List.of(measured).stream().map(LocalDate::parse).toList());
    }
}
