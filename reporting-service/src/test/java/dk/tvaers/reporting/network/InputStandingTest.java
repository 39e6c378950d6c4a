package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ResponseStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputStandingTest {
    private static final Instant NOW = hour(99);

    @Test
    void whatIsOpenWaitsUntilNow() {
        var read = standing(2, null, null);

        assertEquals(new Wait(Duration.ofHours(2), true), read.wait(ResponseStep.READ, NOW));
        assertEquals(new Wait(Duration.ofHours(99), false), read.wait(ResponseStep.ANSWER, NOW));
        assertFalse(read.waitsFor(ResponseStep.READ));
        assertTrue(read.waitsFor(ResponseStep.ANSWER));
    }

    @Test
    void whatIsGivenUpWaitsForNothing() {
        var rejected = standing(6, null, 6);

        assertEquals(new Wait(Duration.ofHours(6), false), rejected.wait(ResponseStep.ANSWER, NOW));
        assertFalse(rejected.waitsFor(ResponseStep.ANSWER));
    }

    @Test
    void whatWasAnsweredBeforeItWasGivenUpWasAnswered() {
        assertEquals(new Wait(Duration.ofHours(7), true), standing(2, 7, 8).wait(ResponseStep.ANSWER, NOW));
    }

    private static InputStanding standing(Integer read, Integer answered, Integer givenUp) {
        return new InputStanding(
                hour(0), 0, InputState.PUBLISHED, at(read), at(answered), at(givenUp), Optional.empty());
    }

    private static Optional<Instant> at(Integer hour) {
        return Optional.ofNullable(hour).map(it -> hour(it));
    }
}
