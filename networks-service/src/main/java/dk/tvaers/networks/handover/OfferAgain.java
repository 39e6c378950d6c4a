package dk.tvaers.networks.handover;

import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** The rule of a second offer: of a declined one, once, and to another unit. */
final class OfferAgain {
    private OfferAgain() {}

    /**
     * Demands that a solution may be offered again.
     *
     * @param offeredAgain another handover follows the declined one already
     * @param sameUnit it would go to the unit that declined
     */
    static void require(HandoverState previous, boolean offeredAgain, boolean sameUnit) {
        List<Violation> refused = new ArrayList<>();
        if (previous != HandoverState.DECLINED) {
            refused.add(Violation.of("/previousHandoverId", "handover-not-declined"));
        }
        if (offeredAgain) {
            refused.add(Violation.of("/previousHandoverId", "handover-offered-again"));
        }
        if (sameUnit) {
            refused.add(Violation.of("/receiverUnitId", "handover-same-unit"));
        }
        if (!refused.isEmpty()) {
            throw Problems.refused(refused);
        }
    }
}
