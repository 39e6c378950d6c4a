package dk.tvaers.networks.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final LocalDate OFFERED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 20);
    private static final LocalDate IMPLEMENTED = LocalDate.of(2026, 4, 1);

    private static Handover offered() {
        var offer = new HandoverRequest(
                null,
                null,
                null,
                "Lygter",
                "Lygter i alle opgange",
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                DUE);
        return new Handover(UUID.randomUUID(), offer, OFFERED, DUE);
    }

    private static Handover answered(AnswerRequest.Answer answer) {
        var handover = offered();
        handover.answer(new AnswerRequest(answer, "Because", null), ANSWERED);
        return handover;
    }

    private static Handover implemented() {
        var handover = answered(AnswerRequest.Answer.ACCEPTED);
        handover.implement(IMPLEMENTED);
        return handover;
    }

    private static List<Waiting> of(Handover handover, Integer... months) {
        return Waiting.of(new Uses.Open(handover, List.of(months))).toList();
    }

    @Test
    void anOfferWaitsForItsAnswerUntilTheDayThatWasAgreed() {
        var waiting = of(offered()).getFirst();

        assertEquals(WaitsFor.ANSWER, waiting.waitsFor());
        assertEquals(OFFERED, waiting.since());
        assertEquals(DUE, waiting.dueOn());
        assertFalse(waiting.isOverdue(DUE));
        assertTrue(waiting.isOverdue(DUE.plusDays(1)));
    }

    @Test
    void whatWasAcceptedWaitsToBePutToUseAndIsNeverLate() {
        var waiting = of(answered(AnswerRequest.Answer.ACCEPTED)).getFirst();

        assertEquals(WaitsFor.IMPLEMENTATION, waiting.waitsFor());
        assertEquals(ANSWERED, waiting.since());
        assertNull(waiting.dueOn());
        assertFalse(waiting.isOverdue(LocalDate.MAX));
    }

    @Test
    void whatIsInUseWaitsForItsEvaluationAndForEveryOpenQuestion() {
        var waiting = of(implemented(), 3, 6);

        assertEquals(
                List.of(WaitsFor.EVALUATION, WaitsFor.USE, WaitsFor.USE),
                waiting.stream().map(Waiting::waitsFor).toList());
        assertEquals(
                List.of(IMPLEMENTED, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)),
                waiting.stream().map(Waiting::since).toList());
        assertEquals(6, waiting.getLast().months());
    }

    @Test
    void whatWasEvaluatedIsStillAskedAbout() {
        var handover = implemented();
        handover.evaluate("Fewer falls", LocalDate.of(2026, 6, 1));

        assertEquals(
                List.of(WaitsFor.USE),
                of(handover, 3).stream().map(Waiting::waitsFor).toList());
    }

    @Test
    void whatWasDeclinedWaitsForNothing() {
        assertEquals(List.of(), of(answered(AnswerRequest.Answer.DECLINED)));
    }

    @Test
    void whatIsLateLongestComesFirst() {
        var accepted = of(answered(AnswerRequest.Answer.ACCEPTED)).getFirst();
        var implemented = of(implemented(), 3);

        var sorted = Stream.of(
                        implemented.getLast(),
                        implemented.getFirst(),
                        of(offered()).getFirst(),
                        accepted)
                .sorted(Comparator.comparing(Waiting::place))
                .map(Waiting::waitsFor)
                .toList();

        assertEquals(List.of(WaitsFor.IMPLEMENTATION, WaitsFor.ANSWER, WaitsFor.EVALUATION, WaitsFor.USE), sorted);
    }
}
