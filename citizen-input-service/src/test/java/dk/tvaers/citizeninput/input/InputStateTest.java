package dk.tvaers.citizeninput.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InputStateTest {
    private static void assertRefused(Runnable step) {
        assertEquals(
                ProblemCode.REFUSED,
                assertThrows(ProblemException.class, step::run).code());
    }

    @Test
    void onlyWhatWasLetThroughIsAnswered() {
        var answerable = EnumSet.of(InputState.PUBLISHED, InputState.ANONYMISED, InputState.REOPENED);

        answerable.forEach(state -> assertEquals(InputState.ANSWERED, state.answered()));
        EnumSet.complementOf(answerable).forEach(state -> assertRefused(state::answered));
    }

    @Test
    void onlyAnAnswerIsRepliedTo() {
        assertEquals(InputState.CONFIRMED, InputState.ANSWERED.confirmed());
        assertEquals(InputState.REOPENED, InputState.ANSWERED.reopened());
        EnumSet.complementOf(EnumSet.of(InputState.ANSWERED)).forEach(state -> {
            assertRefused(state::confirmed);
            assertRefused(state::reopened);
        });
    }

    @Test
    void aNewLookTakesNoAnswerBack() {
        var answered = Set.of(InputState.ANSWERED, InputState.CONFIRMED, InputState.REOPENED);

        for (var outcome : ScreeningOutcome.values()) {
            answered.forEach(state -> assertEquals(state, state.screened(outcome)));
            assertEquals(outcome.name(), InputState.RECEIVED.screened(outcome).name());
            assertEquals(outcome.name(), InputState.PUBLISHED.screened(outcome).name());
            assertRefused(() -> InputState.WITHDRAWN.screened(outcome));
        }
    }

    @Test
    void noInputBeginsWithAPersonalNumber() {
        var consents = Consents.to(List.of());

        assertThrows(
                IllegalStateException.class,
                () -> new Submission(null, null, InputChannel.WEB, null, "280298-4827", null, consents, false, 0));
        assertThrows(
                IllegalStateException.class,
                () -> new Submission(null, null, InputChannel.WEB, "280298 4827", "x", null, consents, false, 0));
    }
}
