package dk.tvaers.reporting.network;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ResponseStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a citizen input stood at a moment.
 *
 * @param readAt when it was first read: whoever decides on an input or answers it has read it
 * @param answeredAt when it was first answered
 * @param givenUpAt since when nobody needs to read or answer it any more: it was withdrawn, or rejected with a reason
 * @param answer what the latest answer said, one that was reopened included
 */
record InputStanding(
        Instant receivedAt,
        int maskedNumbers,
        InputState state,
        Optional<Instant> readAt,
        Optional<Instant> answeredAt,
        Optional<Instant> givenUpAt,
        Optional<AnswerOutcome> answer) {

    /** When somebody first did this. */
    Optional<Instant> done(ResponseStep step) {
        return switch (step) {
            case READ -> readAt;
            case ANSWER -> answeredAt;
        };
    }

    /** Whether somebody still has to. */
    boolean waitsFor(ResponseStep step) {
        return done(step).isEmpty() && givenUpAt.isEmpty();
    }

    /** The wait for it; while it is open it is censored at {@code asOf}, or else at the moment the input was given up. */
    Wait wait(ResponseStep step, Instant asOf) {
        var end = done(step).or(() -> givenUpAt).orElse(asOf);
        return new Wait(Duration.between(receivedAt, end), done(step).isPresent());
    }
}
