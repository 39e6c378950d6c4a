package dk.tvaers.networks.courseplan;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.networktype.CourseStep;
import dk.tvaers.web.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a plan one of this course: its phases only, each once and in order, a phase not begun before the one ahead of it, nothing left
 * out that the network will have to pass, and some hours, because a network without time is a wish.
 */
final class PlanRules {
    private PlanRules() {}

    /** Everything that is wrong with the plan; empty is a good one. */
    static List<Violation> violations(Course course, List<PlanStep> steps) {
        List<Violation> violations = new ArrayList<>();
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            if (course.steps().stream().noneMatch(each -> each.phase() == step.phase())) {
                violations.add(Violation.of(at(i) + "/phase", "phase-outside-course"));
            } else if (!phases.add(step.phase())) {
                violations.add(Violation.of(at(i) + "/phase", "plan-phase-twice"));
            }
            if (step.endsOn().isBefore(step.startsOn())) {
                violations.add(Violation.of(at(i) + "/endsOn", "plan-ends-before-start"));
            }
            if (i > 0) {
                violations.addAll(ofSequence(i, steps.get(i - 1), step));
            }
        }
        violations.addAll(ofWhole(course, phases, steps));
        return violations;
    }

    private static List<Violation> ofSequence(int position, PlanStep before, PlanStep step) {
        List<Violation> violations = new ArrayList<>();
        if (step.phase().compareTo(before.phase()) < 0) {
            violations.add(Violation.of(at(position) + "/phase", "plan-phase-order"));
        }
        if (step.startsOn().isBefore(before.startsOn())) {
            violations.add(Violation.of(at(position) + "/startsOn", "plan-start-order"));
        }
        return violations;
    }

    private static List<Violation> ofWhole(Course course, Set<Phase> planned, List<PlanStep> steps) {
        List<Violation> violations = new ArrayList<>();
        course.steps().stream()
                .filter(step -> !step.optional() && step.phase() != Phase.MANDATE)
                .map(CourseStep::phase)
                .filter(phase -> !planned.contains(phase))
                .forEach(phase -> violations.add(Violation.of("/steps", "plan-phase-missing", phase)));
        if (steps.stream().map(PlanStep::hours).allMatch(hours -> hours.compareTo(BigDecimal.ZERO) == 0)) {
            violations.add(Violation.of("/steps", "plan-without-hours"));
        }
        return violations;
    }

    private static String at(int position) {
        return "/steps/" + position;
    }
}
