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
    void otherGatesStandOpenUntilSomethingIsAskedFor() {
        assertEquals(List.of(), missing(Phase.FOCUS, 0, 0, 0, 0));
        assertEquals(List.of(), missing(Phase.CLOSING, 0, 0, 0, 0));
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
