package dk.tvaers.networks.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 31);

    private static List<Violation> refused(LocalDate endsOn, String reason) {
        return assertThrows(ProblemException.class, () -> Period.of(START, endsOn, reason, 3))
                .violations();
    }

    @Test
    void isThreeMonthsWhenNothingElseIsSaid() {
        assertEquals(LocalDate.of(2027, 4, 30), Period.of(START, null, null, 3).endsOn());
    }

    @Test
    void mayBeShorterOrExactlyThatLong() {
        assertEquals(START, Period.of(START, START, null, 3).endsOn());
        assertEquals(
                LocalDate.of(2027, 4, 30),
                Period.of(START, LocalDate.of(2027, 4, 30), null, 3).endsOn());
    }

    @Test
    void isLongerOnlyWithAReason() {
        var may = LocalDate.of(2027, 5, 1);

        assertEquals(List.of(Violation.of("/periodReason", "trial-too-long", 3)), refused(may, null));
        assertEquals(new Period(START, may, "the summer"), Period.of(START, may, "the summer", 3));
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertEquals(
                List.of(Violation.of("/endsOn", "ends-before-start")), refused(START.minusDays(1), "no reason helps"));
    }
}
