package dk.tvaers.networks.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.Missing;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.networktype.CourseStep;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionTest {
    private static final Course COURSE = new Course(Arrays.stream(Phase.values())
            .filter(phase -> phase != Phase.TRIAL)
            .map(phase -> new CourseStep(phase, false))
            .toList());
    private static final Missing DEPARTMENTS = new Missing(Condition.BASE_DEPARTMENT, 2, 0);
    private static final Supplier<List<Missing>> OPEN = List::of;
    private static final Supplier<List<Missing>> CLOSED = () -> List.of(DEPARTMENTS);
    private static final Supplier<List<Missing>> UNASKED = () -> {
        throw new AssertionError("this gate is not to be asked");
    };

    private static PhaseEntryRequest wish(Phase phase, String reason, boolean override) {
        return new PhaseEntryRequest(phase, reason, override);
    }

    private static Transition decide(Phase from, PhaseEntryRequest wish, Supplier<List<Missing>> gate) {
        return Transition.decide(COURSE, from, wish, gate);
    }

    private static List<Violation> refused(
            ProblemCode code, Phase from, PhaseEntryRequest wish, Supplier<List<Missing>> gate) {
        var problem = assertThrows(ProblemException.class, () -> decide(from, wish, gate));
        assertEquals(code, problem.code());
        return problem.violations();
    }

    @Test
    void goesForwardThroughAnOpenGateWithoutAReason() {
        var transition = decide(Phase.DESIGN, wish(Phase.FOCUS, null, false), OPEN);

        assertEquals(new Transition(Phase.DESIGN, Phase.FOCUS, Direction.FORWARD, List.of()), transition);
    }

    @Test
    void isRefusedAtAClosedGateWithEverythingThatIsMissing() {
        var violations = refused(ProblemCode.REFUSED, Phase.DESIGN, wish(Phase.FOCUS, "please", false), CLOSED);

        assertEquals(List.of(DEPARTMENTS.violation()), violations);
    }

    @Test
    void keepsWhatWasMissingWhenTheGateIsOverridden() {
        var transition = decide(Phase.DESIGN, wish(Phase.FOCUS, "the holiday", true), CLOSED);

        assertEquals(new Transition(Phase.DESIGN, Phase.FOCUS, Direction.FORWARD, List.of(DEPARTMENTS)), transition);
    }

    @Test
    void overridesNothingWhenNothingIsMissing() {
        assertEquals(
                List.of(),
                decide(Phase.DESIGN, wish(Phase.FOCUS, "to be sure", true), OPEN)
                        .missing());
    }

    @Test
    void demandsAReasonToOverride() {
        var violations = refused(ProblemCode.INVALID, Phase.DESIGN, wish(Phase.FOCUS, null, true), CLOSED);

        assertEquals(List.of(Violation.of("/reason", "reason-needed")), violations);
    }

    @Test
    void goesBackToAnyEarlierPhaseWithAReasonAndWithoutAskingTheGate() {
        assertEquals(
                new Transition(Phase.CLOSING, Phase.MANDATE, Direction.BACK, List.of()),
                decide(Phase.CLOSING, wish(Phase.MANDATE, "we begin again", false), UNASKED));
        assertEquals(
                new Transition(Phase.FOCUS, Phase.DESIGN, Direction.BACK, List.of()),
                decide(Phase.FOCUS, wish(Phase.DESIGN, "a voice is missing", true), UNASKED));
    }

    @Test
    void demandsAReasonToGoBack() {
        var violations = refused(ProblemCode.INVALID, Phase.FOCUS, wish(Phase.DESIGN, null, false), UNASKED);

        assertEquals(List.of(Violation.of("/reason", "reason-needed")), violations);
    }

    @ParameterizedTest
    @CsvSource({
        "DESIGN, DESIGN, phase-current",
        "DESIGN, DISCOVERY, phase-skipped",
        "MANDATE, CLOSING, phase-skipped",
        "IDEATION, TRIAL, phase-outside-course"
    })
    void refusesToStayToSkipAndToLeaveTheCourseEvenWithAnOverride(Phase from, Phase to, String key) {
        var violations = refused(ProblemCode.REFUSED, from, wish(to, "a reason", true), UNASKED);

        assertEquals(List.of(Violation.of("/phase", key)), violations);
    }
}
