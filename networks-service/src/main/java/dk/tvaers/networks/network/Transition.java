package dk.tvaers.networks.network;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Missing;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rule of every change of phase: forward by one and through an open gate, back to any earlier phase with a reason; the secretariat may
 * override a gate with a reason, never skip a phase.
 *
 * @param missing what the gate missed when it was overridden, otherwise empty
 */
record Transition(Phase from, Phase to, Direction direction, List<Missing> missing) {

    /**
     * Decides on a wish to enter a phase.
     *
     * @param gate what is missing to leave {@code from} forward; asked only when that is what happens
     * @throws ProblemException 400 when a reason is due and not given, 409 when the wish is refused
     */
    static Transition decide(Course course, Phase from, PhaseEntryRequest wish, Supplier<List<Missing>> gate) {
        return switch (course.step(from, wish.phase())) {
            case FORWARD -> forward(from, wish, gate.get());
            case BACK -> back(from, wish);
            case STAY -> throw refused("phase-current");
            case SKIP -> throw refused("phase-skipped");
            case OUTSIDE -> throw refused("phase-outside-course");
        };
    }

    private static Transition forward(Phase from, PhaseEntryRequest wish, List<Missing> missing) {
        if (wish.overrides()) {
            requireReason(wish);
        } else if (!missing.isEmpty()) {
            throw Problems.refused(missing.stream().map(Missing::violation).toList());
        }
        return new Transition(from, wish.phase(), Direction.FORWARD, missing);
    }

    private static Transition back(Phase from, PhaseEntryRequest wish) {
        requireReason(wish);
        return new Transition(from, wish.phase(), Direction.BACK, List.of());
    }

    private static void requireReason(PhaseEntryRequest wish) {
        if (wish.reason() == null) {
            throw Problems.invalid("/reason", "reason-needed");
        }
    }

    private static ProblemException refused(String key) {
        return Problems.refused(List.of(Violation.of("/phase", key)));
    }
}
