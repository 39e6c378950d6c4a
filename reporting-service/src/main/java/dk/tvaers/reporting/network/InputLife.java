package dk.tvaers.reporting.network;

import dk.tvaers.reporting.model.InputState;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen input as it stood at a moment.
 *
 * @param steps what happened to it after it was received, until that moment, in order of time
 */
record InputLife(UUID inputId, Instant receivedAt, List<Step> steps) {
    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing(Step::at).thenComparing(Step::state);

    private static final Set<InputState> SCREENED =
            EnumSet.of(InputState.PUBLISHED, InputState.HELD, InputState.ANONYMISED, InputState.REJECTED);

    /** What is decided on words, not on what they lead to. */
    private static final Set<InputState> OF_WORDS = EnumSet.of(
            InputState.RECEIVED, InputState.PUBLISHED, InputState.HELD, InputState.ANONYMISED, InputState.REJECTED);

    InputLife {
        steps = untilWithdrawn(steps.stream().sorted(IN_ORDER).toList());
    }

    /**
     * The latest state; withdrawn is for good. Corrected words wait to be read like new ones. Correcting an answered input, or screening
     * it anew, changes only what is shown of it.
     */
    InputState state() {
        var answered = answeredAt().isPresent();
        return steps.reversed().stream()
                .map(Step::state)
                .filter(state -> !answered || !OF_WORDS.contains(state))
                .findFirst()
                .orElse(InputState.RECEIVED);
    }

    /** When it was first read: whoever decides on an input or answers it has read it. */
    Optional<Instant> readAt() {
        return first(step -> SCREENED.contains(step.state()) || step.state() == InputState.ANSWERED);
    }

    /** When it was first answered. */
    Optional<Instant> answeredAt() {
        return first(step -> step.state() == InputState.ANSWERED);
    }

    /** What the latest answer said, one that was reopened included. */
    Optional<String> outcome() {
        return steps.reversed().stream()
                .filter(step -> step.state() == InputState.ANSWERED)
                .map(Step::outcome)
                .findFirst();
    }

    private Optional<Instant> first(Predicate<Step> fits) {
        return steps.stream().filter(fits).map(Step::at).findFirst();
    }

    private static List<Step> untilWithdrawn(List<Step> steps) {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == InputState.WITHDRAWN) {
                return List.copyOf(steps.subList(0, i + 1));
            }
        }
        return List.copyOf(steps);
    }

    /**
     * One thing that happened to an input.
     *
     * @param outcome of an answer
     */
    record Step(Instant at, InputState state, @Nullable String outcome) {}
}
