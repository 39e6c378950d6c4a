package dk.tvaers.networks.handover;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverStateTest {
    @ParameterizedTest
    @CsvSource({"OFFERED, ACCEPTED", "OFFERED, DECLINED", "ACCEPTED, IMPLEMENTED", "IMPLEMENTED, EVALUATED"})
    void leadsTo(HandoverState from, HandoverState to) {
        assertDoesNotThrow(() -> from.requireLeadsTo(to));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, OFFERED, handover-offered",
        "OFFERED, IMPLEMENTED, handover-not-accepted",
        "OFFERED, EVALUATED, handover-not-implemented",
        "ACCEPTED, OFFERED, handover-offered",
        "ACCEPTED, ACCEPTED, handover-answered",
        "ACCEPTED, DECLINED, handover-answered",
        "ACCEPTED, EVALUATED, handover-not-implemented",
        "DECLINED, OFFERED, handover-offered",
        "DECLINED, ACCEPTED, handover-answered",
        "DECLINED, DECLINED, handover-answered",
        "DECLINED, IMPLEMENTED, handover-not-accepted",
        "DECLINED, EVALUATED, handover-not-implemented",
        "IMPLEMENTED, OFFERED, handover-offered",
        "IMPLEMENTED, ACCEPTED, handover-answered",
        "IMPLEMENTED, DECLINED, handover-answered",
        "IMPLEMENTED, IMPLEMENTED, handover-not-accepted",
        "EVALUATED, OFFERED, handover-offered",
        "EVALUATED, ACCEPTED, handover-answered",
        "EVALUATED, DECLINED, handover-answered",
        "EVALUATED, IMPLEMENTED, handover-not-accepted",
        "EVALUATED, EVALUATED, handover-not-implemented"
    })
    void doesNotLeadTo(HandoverState from, HandoverState to, String key) {
        var problem = assertThrows(ProblemException.class, () -> from.requireLeadsTo(to));

        assertEquals(ProblemCode.REFUSED, problem.code());
        assertEquals(List.of(Violation.of("", key)), problem.violations());
    }

    @Test
    void isOfferedAgainOnceToAnotherUnitWhenItWasDeclined() {
        assertDoesNotThrow(() -> OfferAgain.require(HandoverState.DECLINED, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, false, false, handover-not-declined",
        "ACCEPTED, false, false, handover-not-declined",
        "DECLINED, true, false, handover-offered-again",
        "DECLINED, false, true, handover-same-unit"
    })
    void isNotOfferedAgain(HandoverState previous, boolean offeredAgain, boolean sameUnit, String key) {
        var problem = assertThrows(ProblemException.class, () -> OfferAgain.require(previous, offeredAgain, sameUnit));

        assertEquals(
                List.of(key), problem.violations().stream().map(Violation::key).toList());
    }
}
