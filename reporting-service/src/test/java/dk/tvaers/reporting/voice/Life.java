package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.InputState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What the facts of an input say, read step by step: slowly, and without a database. */
public record Life(UUID id, Instant receivedAt, InputChannel channel, boolean contactGiven, List<Step> steps) {
    private static final Set<InputState> PASSED =
            EnumSet.of(InputState.PUBLISHED, InputState.HELD, InputState.ANONYMISED);

    /** RECEIVED is a correction: the words wait to be read anew. */
    public record Step(Instant at, InputState state) {}

    /** As it stood at a moment; withdrawn is for good. */
    public Life at(Instant moment) {
        var until = steps.stream()
                .filter(step -> !step.at.isAfter(moment))
                .distinct()
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::state))
                .toList();
        var withdrawn = until.stream().map(Step::state).toList().indexOf(InputState.WITHDRAWN);
        return new Life(id, receivedAt, channel, contactGiven, withdrawn < 0 ? until : until.subList(0, withdrawn + 1));
    }

    public Optional<Instant> readAt() {
        return first(state -> PASSED.contains(state) || state == InputState.REJECTED || state == InputState.ANSWERED);
    }

    public Optional<Instant> answeredAt() {
        return first(state -> state == InputState.ANSWERED);
    }

    public Optional<Instant> givenUpAt() {
        var withdrawn = first(state -> state == InputState.WITHDRAWN);
        if (withdrawn.isPresent() || answeredAt().isPresent()) {
            return withdrawn;
        }
        return last(state -> PASSED.contains(state) || state == InputState.REJECTED || state == InputState.RECEIVED)
                .filter(step -> step.state == InputState.REJECTED)
                .map(Step::at);
    }

    /** Whether the latest answer was followed by this, and not by the other afterwards. */
    public boolean wasMetWith(InputState reply) {
        return answeredAt().isPresent()
                && last(state -> state == InputState.ANSWERED
                                || state == InputState.CONFIRMED
                                || state == InputState.REOPENED)
                        .filter(step -> step.state == reply)
                        .isPresent();
    }

    Wait wait(Optional<Instant> done, Instant moment) {
        var end = done.or(this::givenUpAt).orElse(moment);
        var hours = Math.floorDiv(Duration.between(receivedAt, end).toSeconds(), 3600L);
        return new Wait(Duration.ofHours(hours), done.isPresent());
    }

    private Optional<Instant> first(Predicate<InputState> fits) {
        return steps.stream()
                .filter(step -> fits.test(step.state))
                .map(Step::at)
                .findFirst();
    }

    private Optional<Step> last(Predicate<InputState> fits) {
        return steps.reversed().stream().filter(step -> fits.test(step.state)).findFirst();
    }
}
