package dk.tvaers.networks.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NextEvaluationTest {
    private static final LocalDate PLANNED = LocalDate.of(2027, 1, 31);

    @Test
    void onceIsOnce() {
        assertNull(NextEvaluation.after(PLANNED, null, PLANNED));
    }

    @Test
    void theNextTurnIsCountedFromThePlannedDay() {
        assertEquals(LocalDate.of(2027, 2, 28), NextEvaluation.after(PLANNED, 1, PLANNED));
        assertEquals(LocalDate.of(2027, 7, 31), NextEvaluation.after(PLANNED, 6, PLANNED.plusDays(20)));
        assertEquals(LocalDate.of(2027, 7, 31), NextEvaluation.after(PLANNED, 6, PLANNED.minusDays(20)));
    }

    @Test
    void aLateOneIsNotFollowedByAllThatWereMissed() {
        assertEquals(LocalDate.of(2028, 7, 31), NextEvaluation.after(PLANNED, 6, LocalDate.of(2028, 1, 31)));
        assertEquals(LocalDate.of(2028, 1, 31), NextEvaluation.after(PLANNED, 6, LocalDate.of(2028, 1, 30)));
    }
}
