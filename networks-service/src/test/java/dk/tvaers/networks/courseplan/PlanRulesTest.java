package dk.tvaers.networks.courseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.networktype.CourseStep;
import dk.tvaers.web.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final Course WELFARE = course(Set.of(), Phase.values());
    private static final Course SHORT =
            course(Set.of(Phase.TRIAL), Phase.MANDATE, Phase.STARTUP, Phase.TRIAL, Phase.CLOSING);

    private static Course course(Set<Phase> optional, Phase... phases) {
        return new Course(Arrays.stream(phases)
                .map(phase -> new CourseStep(phase, optional.contains(phase)))
                .toList());
    }

    private static PlanStep step(Phase phase, int startsAfter, int days, int hours) {
        var start = LocalDate.of(2027, 2, 1).plusDays(startsAfter);
        return new PlanStep(phase, start, start.plusDays(days), BigDecimal.valueOf(hours));
    }

    @Test
    void everyPhaseInOrderWithHoursIsAPlan() {
        var steps = Arrays.stream(Phase.values())
                .map(phase -> step(phase, phase.ordinal() * 10, 9, 20))
                .toList();

        assertEquals(List.of(), PlanRules.violations(WELFARE, steps));
    }

    @Test
    void mandateAndOptionalPhasesMayBeLeftOut() {
        assertEquals(
                List.of(),
                PlanRules.violations(SHORT, List.of(step(Phase.STARTUP, 0, 5, 3), step(Phase.CLOSING, 9, 1, 0))));
    }

    @Test
    void namesEachPhaseThatCannotBePassedOver() {
        assertEquals(
                List.of(
                        Violation.of("/steps", "plan-phase-missing", Phase.STARTUP),
                        Violation.of("/steps", "plan-phase-missing", Phase.CLOSING)),
                PlanRules.violations(SHORT, List.of(step(Phase.TRIAL, 0, 5, 3))));
    }

    @Test
    void refusesAPhaseThatTheTypeDoesNotHave() {
        assertEquals(
                List.of(Violation.of("/steps/1/phase", "phase-outside-course")),
                PlanRules.violations(
                        SHORT,
                        List.of(
                                step(Phase.STARTUP, 0, 5, 3),
                                step(Phase.DESIGN, 5, 5, 3),
                                step(Phase.CLOSING, 9, 1, 0))));
    }

    @Test
    void refusesAPhaseTwice() {
        assertEquals(
                List.of(Violation.of("/steps/1/phase", "plan-phase-twice")),
                PlanRules.violations(
                        SHORT,
                        List.of(
                                step(Phase.STARTUP, 0, 5, 3),
                                step(Phase.STARTUP, 5, 5, 3),
                                step(Phase.CLOSING, 9, 1, 0))));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertEquals(
                List.of(Violation.of("/steps/0/endsOn", "plan-ends-before-start")),
                PlanRules.violations(SHORT, List.of(step(Phase.STARTUP, 5, -1, 3), step(Phase.CLOSING, 9, 0, 0))));
    }

    @Test
    void phasesOverlapButDoNotBeginBeforeTheOnesAhead() {
        assertEquals(
                List.of(),
                PlanRules.violations(SHORT, List.of(step(Phase.STARTUP, 0, 30, 3), step(Phase.CLOSING, 9, 9, 0))));
        assertEquals(
                List.of(Violation.of("/steps/1/startsOn", "plan-start-order")),
                PlanRules.violations(SHORT, List.of(step(Phase.STARTUP, 5, 30, 3), step(Phase.CLOSING, 4, 9, 0))));
    }

    @Test
    void refusesAnotherOrder() {
        assertEquals(
                List.of(Violation.of("/steps/1/phase", "plan-phase-order")),
                PlanRules.violations(SHORT, List.of(step(Phase.CLOSING, 0, 5, 3), step(Phase.STARTUP, 9, 9, 0))));
    }

    @Test
    void aPlanWithoutHoursIsAWish() {
        assertEquals(
                List.of(Violation.of("/steps", "plan-without-hours")),
                PlanRules.violations(SHORT, List.of(step(Phase.STARTUP, 0, 5, 0), step(Phase.CLOSING, 9, 9, 0))));
    }
}
