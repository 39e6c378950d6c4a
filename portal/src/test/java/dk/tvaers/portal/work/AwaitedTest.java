package dk.tvaers.portal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.portal.remote.WaitingHandover;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private static WaitingHandover waiting(String title, String what) {
        return new WaitingHandover(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Net",
                title,
                null,
                true,
                what,
                null,
                LocalDate.EPOCH,
                null,
                false);
    }

    @Test
    void theyStandInTheOrderOfTheCourseAndEachAsItCame() {
        var groups = Awaited.grouped(List.of(
                waiting("a", "USE"), waiting("b", "ANSWER"), waiting("c", "EVALUATION"), waiting("d", "ANSWER")));

        assertEquals(
                List.of("ANSWER", "EVALUATION", "USE"),
                groups.stream().map(Awaited::what).toList());
        assertEquals(
                List.of("b", "d"),
                groups.getFirst().handovers().stream()
                        .map(WaitingHandover::title)
                        .toList());
        assertTrue(groups.getFirst().isAnswer());
        assertFalse(groups.getLast().isAnswer());
    }

    @Test
    void whatThePortalDoesNotKnowYetIsShownLast() {
        var groups = Awaited.grouped(List.of(waiting("a", "AUDIT"), waiting("b", "USE")));

        assertEquals(List.of("USE", "AUDIT"), groups.stream().map(Awaited::what).toList());
    }
}
