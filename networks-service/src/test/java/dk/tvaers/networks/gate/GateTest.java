package dk.tvaers.networks.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.Phase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final List<Requirement> REQUIREMENTS = List.of(
            new Requirement(Phase.MANDATE, Condition.REFERENCE_LEAD, 1),
            new Requirement(Phase.MANDATE, Condition.NETWORK_LEAD, 1),
            new Requirement(Phase.DESIGN, Condition.BASE_DEPARTMENT, 2),
            new Requirement(Phase.DISCOVERY, Condition.OUTSIDE_FINDING, 1));

    private static List<Missing> missing(Phase leaving, int leads, int references, int departments, int findings) {
        return Gate.missing(
                leaving,
                REQUIREMENTS,
                new Facts(Map.of(
                        Condition.NETWORK_LEAD, leads,
                        Condition.REFERENCE_LEAD, references,
                        Condition.BASE_DEPARTMENT, departments,
                        Condition.OUTSIDE_FINDING, findings)));
    }

    @Test
    void theMandateNeedsBothLeads() {
        assertEquals(
                List.of(new Missing(Condition.NETWORK_LEAD, 1, 0), new Missing(Condition.REFERENCE_LEAD, 1, 0)),
                missing(Phase.MANDATE, 0, 0, 9, 9));
        assertEquals(List.of(new Missing(Condition.REFERENCE_LEAD, 1, 0)), missing(Phase.MANDATE, 1, 0, 0, 0));
        assertEquals(List.of(new Missing(Condition.NETWORK_LEAD, 1, 0)), missing(Phase.MANDATE, 0, 1, 0, 0));
        assertEquals(List.of(), missing(Phase.MANDATE, 1, 1, 0, 0));
    }

    @Test
    void theDesignNeedsTwoDepartments() {
        assertEquals(List.of(new Missing(Condition.BASE_DEPARTMENT, 2, 1)), missing(Phase.DESIGN, 1, 1, 1, 1));
        assertEquals(List.of(), missing(Phase.DESIGN, 0, 0, 2, 0));
        assertEquals(List.of(), missing(Phase.DESIGN, 0, 0, 3, 0));
    }

    @Test
    void theDiscoveryNeedsAFindingFromOutside() {
        assertEquals(List.of(new Missing(Condition.OUTSIDE_FINDING, 1, 0)), missing(Phase.DISCOVERY, 1, 1, 2, 0));
        assertEquals(List.of(), missing(Phase.DISCOVERY, 0, 0, 0, 1));
    }

    @Test
    void whatIsNotToBeLeftOpenIsMissingWhileThereIsAny() {
        for (var condition : List.of(
                Condition.OPEN_TRIAL,
                Condition.UNANSWERED_HANDOVER,
                Condition.UNANSWERED_INPUT,
                Condition.UNTOLD_MEMBER)) {
            var requirements = List.of(new Requirement(Phase.CLOSING, condition, 0));

            assertEquals(
                    List.of(new Missing(condition, 0, 2)),
                    Gate.missing(Phase.CLOSING, requirements, new Facts(Map.of(condition, 2))));
            assertEquals(List.of(), Gate.missing(Phase.CLOSING, requirements, new Facts(Map.of(condition, 0))));
        }
    }

    @Test
    void whatIsToBeThereIsMissingUntilItIs() {
        for (var condition : List.of(Condition.FORUM_DELIVERABLE, Condition.EVALUATION_STAND, Condition.SPREAD_STAND)) {
            var requirements = List.of(new Requirement(Phase.EVALUATION, condition, 1));

            assertEquals(
                    List.of(new Missing(condition, 1, 0)),
                    Gate.missing(Phase.EVALUATION, requirements, new Facts(Map.of(condition, 0))));
            assertEquals(List.of(), Gate.missing(Phase.EVALUATION, requirements, new Facts(Map.of(condition, 1))));
        }
    }

    @Test
    void otherGatesStandOpenUntilSomethingIsAskedFor() {
        assertEquals(List.of(), missing(Phase.FOCUS, 0, 0, 0, 0));
        assertEquals(List.of(), missing(Phase.CLOSING, 0, 0, 0, 0));
    }

    @Test
    void whatMustNotBeThereClosesTheGateByBeingThere() {
        var none = List.of(new Requirement(Phase.CLOSING, Condition.OPEN_SUB_NETWORK, 0));

        assertEquals(
                List.of(new Missing(Condition.OPEN_SUB_NETWORK, 0, 2)),
                Gate.missing(Phase.CLOSING, none, new Facts(Map.of(Condition.OPEN_SUB_NETWORK, 2))));
        assertEquals(List.of(), Gate.missing(Phase.CLOSING, none, new Facts(Map.of(Condition.OPEN_SUB_NETWORK, 0))));
    }

    @Test
    void ideationLetsFewIdeasGoOn() {
        var demands = List.of(
                new Requirement(Phase.IDEATION, Condition.IDEA_GOING_ON, 1),
                new Requirement(Phase.IDEATION, Condition.IDEAS_GOING_ON, 5));

        assertEquals(List.of(new Missing(Condition.IDEA_GOING_ON, 1, 0)), ideas(demands, 0));
        assertEquals(List.of(), ideas(demands, 1));
        assertEquals(List.of(), ideas(demands, 5));
        assertEquals(List.of(new Missing(Condition.IDEAS_GOING_ON, 5, 6)), ideas(demands, 6));
    }

    private static List<Missing> ideas(List<Requirement> demands, int ideas) {
        return Gate.missing(
                Phase.IDEATION,
                demands,
                new Facts(Map.of(Condition.IDEA_GOING_ON, ideas, Condition.IDEAS_GOING_ON, ideas)));
    }

    @Test
    void saysWhatIsMissingWithItsNumbers() {
        var violation = new Missing(Condition.BASE_DEPARTMENT, 2, 1).violation();

        assertEquals("/phase", violation.pointer());
        assertEquals("too-few-departments", violation.key());
        assertEquals(Map.of("0", 2, "1", 1), violation.arguments());
    }

    @Test
    void aConditionThatNobodyCountsIsAFaultAndNotAClosedGate() {
        var nothingKnown = new Facts(Map.of());

        assertThrows(IllegalStateException.class, () -> Gate.missing(Phase.DESIGN, REQUIREMENTS, nothingKnown));
    }
}
