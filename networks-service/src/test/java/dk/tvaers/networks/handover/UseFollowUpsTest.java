package dk.tvaers.networks.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.UseAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UseFollowUpsTest {
    private static final LocalDate IMPLEMENTED = LocalDate.of(2026, 11, 30);

    private static List<Integer> due(LocalDate today, Map<Integer, UseAnswer> answers) {
        return UseFollowUps.due(IMPLEMENTED, List.of(3, 6, 12), answers, today);
    }

    @Test
    void asksThreeSixAndTwelveMonthsAfterTheImplementation() {
        assertEquals(List.of(), due(LocalDate.of(2027, 2, 27), Map.of()));
        assertEquals(List.of(3), due(LocalDate.of(2027, 2, 28), Map.of()));
        assertEquals(List.of(3), due(LocalDate.of(2027, 5, 29), Map.of()));
        assertEquals(List.of(3, 6), due(LocalDate.of(2027, 5, 30), Map.of()));
        assertEquals(List.of(3, 6, 12), due(LocalDate.of(2027, 11, 30), Map.of()));
    }

    @Test
    void doesNotAskAgainWhatWasAnswered() {
        var later = LocalDate.of(2028, 1, 1);

        assertEquals(List.of(6, 12), due(later, Map.of(3, UseAnswer.IN_USE)));
        assertEquals(List.of(12), due(later, Map.of(3, UseAnswer.IN_USE, 6, UseAnswer.ADJUSTED)));
    }

    @Test
    void asksNoMoreOnceItIsNotInUse() {
        assertEquals(List.of(), due(LocalDate.of(2028, 1, 1), Map.of(3, UseAnswer.NOT_IN_USE)));
    }
}
