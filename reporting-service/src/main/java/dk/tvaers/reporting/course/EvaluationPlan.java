package dk.tvaers.reporting.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A planned evaluation, as it was planned last.
 *
 * @param everyMonths how often it is repeated; none for once
 * @param measured the days of the evaluations that were made since, in the order they were told
 */
record EvaluationPlan(LocalDate dueOn, @Nullable Integer everyMonths, List<LocalDate> measured) {
    enum State {
        DUE,
        PLANNED,
        DONE
    }

    /** An evaluation may still be made on the day itself. */
    State on(LocalDate today) {
        return next().map(due -> due.isBefore(today) ? State.DUE : State.PLANNED)
                .orElse(State.DONE);
    }

    /**
     * The day of the next evaluation, none when it is done: as networks-service turns the plan, the first turn after the day that was
     * measured, so that a late one is not followed by all that were missed.
     */
    private Optional<LocalDate> next() {
        if (everyMonths == null && !measured.isEmpty()) {
            return Optional.empty();
        }
        var due = dueOn;
        for (var day : measured) {
            due = after(due, day);
        }
        return Optional.of(due);
    }

    private LocalDate after(LocalDate planned, LocalDate day) {
        var turn = 1L;
        while (!planned.plusMonths(turn * everyMonths).isAfter(day)) {
            turn++;
        }
        return planned.plusMonths(turn * everyMonths);
    }
}
