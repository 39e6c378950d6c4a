package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.network.InputLife.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputLifeTest {
    @Test
    void isReceivedUntilSomethingHappens() {
        var life = life();

        assertEquals(InputState.RECEIVED, life.state());
        assertEquals(Optional.empty(), life.readAt());
    }

    @Test
    void theFirstReadingAndTheFirstAnswerCount() {
        var life = life(
                step(2, InputState.HELD),
                step(3, InputState.PUBLISHED),
                answer(7, "NOT_USED"),
                step(8, InputState.REOPENED),
                answer(9, "PARTLY"));

        assertEquals(Optional.of(hour(2)), life.readAt());
        assertEquals(Optional.of(hour(7)), life.answeredAt());
        assertEquals(Optional.of("PARTLY"), life.outcome());
    }

    @Test
    void whoeverAnswersHasReadIt() {
        assertEquals(Optional.of(hour(4)), life(answer(4, "USED")).readAt());
    }

    @Test
    void nothingCountsAfterItIsWithdrawn() {
        var life = life(step(3, InputState.WITHDRAWN), step(4, InputState.PUBLISHED), answer(5, "USED"));

        assertEquals(InputState.WITHDRAWN, life.state());
        assertEquals(Optional.empty(), life.outcome());
    }

    @Test
    void correctedWordsWaitToBeReadLikeNewOnes() {
        var life = life(step(6, InputState.REJECTED), step(8, InputState.RECEIVED));

        assertEquals(InputState.RECEIVED, life.state());
        assertEquals(Optional.of(hour(6)), life.readAt());
    }

    @Test
    void correctingAnAnsweredOneTakesNoAnswerAway() {
        var life = life(answer(2, "USED"), step(3, InputState.REOPENED), step(4, InputState.RECEIVED));

        assertEquals(InputState.REOPENED, life.state());
    }

    @Test
    void screeningAnewChangesOnlyWhatIsShownOfAnAnsweredOne() {
        var life = life(step(1, InputState.PUBLISHED), answer(2, "USED"), step(3, InputState.REJECTED));

        assertEquals(InputState.ANSWERED, life.state());
    }

    @Test
    void ofTwoThingsAtOnceTheLaterInItsLifeIsLast() {
        var life = life(step(2, InputState.CONFIRMED), answer(2, "USED"), step(2, InputState.PUBLISHED));

        assertEquals(InputState.CONFIRMED, life.state());
    }

    private static InputLife life(Step... steps) {
        return new InputLife(Ids.next(), hour(0), List.of(steps));
    }

    private static Step step(long hour, InputState state) {
        return new Step(hour(hour), state, null);
    }

    private static Step answer(long hour, String outcome) {
        return new Step(hour(hour), InputState.ANSWERED, outcome);
    }
}
