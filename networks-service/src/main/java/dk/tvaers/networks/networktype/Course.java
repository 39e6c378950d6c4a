package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;
import java.util.List;
import java.util.Optional;

/**
 * The phases of a network type in order. Forward goes one phase at a time; where optional phases follow, all of them may be passed over at
 * once. Back goes to any earlier phase (domain.md §4).
 */
public record Course(List<CourseStep> steps) {
    public Course {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a course has at least one phase");
        }
    }

    /** Where every network of the type begins. */
    public Phase first() {
        return steps.getFirst().phase();
    }

    /** The phase after this one; none after the last. */
    public Optional<Phase> next(Phase phase) {
        return following(phase).stream().findFirst().map(CourseStep::phase);
    }

    /** The first phase behind the optional ones that follow; none when the next phase is not optional. */
    public Optional<Phase> beyondOptional(Phase phase) {
        List<CourseStep> following = following(phase);
        return following.isEmpty() || !following.getFirst().optional()
                ? Optional.empty()
                : following.stream()
                        .filter(step -> !step.optional())
                        .findFirst()
                        .map(CourseStep::phase);
    }

    /** What entering {@code to} from {@code from} would be. */
    public Step step(Phase from, Phase to) {
        if (!has(to)) {
            return Step.OUTSIDE;
        }
        if (to == from) {
            return Step.STAY;
        }
        if (position(to) < position(from)) {
            return Step.BACK;
        }
        return isReachable(from, to) ? Step.FORWARD : Step.SKIP;
    }

    private boolean isReachable(Phase from, Phase to) {
        return next(from).filter(to::equals).isPresent()
                || beyondOptional(from).filter(to::equals).isPresent();
    }

    private boolean has(Phase phase) {
        return steps.stream().anyMatch(step -> step.phase() == phase);
    }

    private List<CourseStep> following(Phase phase) {
        return steps.subList(position(phase) + 1, steps.size());
    }

    private int position(Phase phase) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).phase() == phase) {
                return i;
            }
        }
        throw new IllegalArgumentException(phase + " is not part of the course");
    }

    /** Kinds of change of phase. */
    public enum Step {
        FORWARD,
        BACK,
        /** The phase the network is in already. */
        STAY,
        /** Forward over a phase that is not optional. */
        SKIP,
        /** To a phase that the type does not have. */
        OUTSIDE
    }
}
