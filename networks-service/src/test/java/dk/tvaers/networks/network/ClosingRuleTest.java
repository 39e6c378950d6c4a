package dk.tvaers.networks.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.Missing;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingRuleTest {
    private static final Missing LEAD = new Missing(Condition.NETWORK_LEAD, 1, 0);
    private static final Missing CHILDREN = new Missing(Condition.OPEN_SUB_NETWORK, 0, 2);
    private static final ClosingRequest PLAINLY = new ClosingRequest(null, null);
    private static final ClosingRequest OVER_IT = new ClosingRequest("the lead has left", true);

    private static List<Violation> refused(
            ProblemCode code, boolean last, int children, ClosingRequest wish, List<Missing> missing) {
        var problem =
                assertThrows(ProblemException.class, () -> ClosingRule.decide(last, children, wish, () -> missing));
        assertEquals(code, problem.code());
        return problem.violations();
    }

    @Test
    void closesOutOfTheLastPhaseThroughAnOpenGate() {
        assertEquals(List.of(), ClosingRule.decide(true, 0, PLAINLY, List::of));
    }

    @Test
    void isRefusedBeforeTheLastPhaseWithoutAskingTheGate() {
        assertEquals(
                List.of(Violation.of("", "closing-too-early")),
                refused(ProblemCode.REFUSED, false, 0, OVER_IT, List.of(LEAD)));
    }

    @Test
    void isRefusedAtAClosedGateWithEverythingThatIsMissing() {
        assertEquals(List.of(LEAD.violation("")), refused(ProblemCode.REFUSED, true, 0, PLAINLY, List.of(LEAD)));
    }

    @Test
    void keepsWhatWasMissingWhenTheGateIsOverridden() {
        assertEquals(List.of(LEAD), ClosingRule.decide(true, 0, OVER_IT, () -> List.of(LEAD)));
    }

    @Test
    void demandsAReasonToOverride() {
        assertEquals(
                List.of(Violation.of("/reason", "reason-needed")),
                refused(ProblemCode.INVALID, true, 0, new ClosingRequest(null, true), List.of(LEAD)));
    }

    @Test
    void theParentClosesLastEvenWithAnOverrideAndWhateverItsTypeAsksFor() {
        assertEquals(
                List.of(LEAD.violation(""), CHILDREN.violation("")),
                refused(ProblemCode.REFUSED, true, 2, OVER_IT, List.of(LEAD, CHILDREN)));
        assertEquals(List.of(CHILDREN.violation("")), refused(ProblemCode.REFUSED, true, 2, OVER_IT, List.of()));
    }
}
