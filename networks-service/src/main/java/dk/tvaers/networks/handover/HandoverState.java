package dk.tvaers.networks.handover;

import dk.tvaers.web.problem.Problems;

/** How far a handover has come. A declined one is over; the solution may be offered again by a new one. */
enum HandoverState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    IMPLEMENTED,
    EVALUATED;

    /**
     * Demands that the handover may come from this state to that one.
     *
     * @throws dk.tvaers.web.problem.ProblemException 409 that says what comes first
     */
    void requireLeadsTo(HandoverState to) {
        switch (to) {
            case ACCEPTED, DECLINED -> require(this == OFFERED, "handover-answered");
            case IMPLEMENTED -> require(this == ACCEPTED, "handover-not-accepted");
            case EVALUATED -> require(this == IMPLEMENTED, "handover-not-implemented");
            case OFFERED -> require(false, "handover-offered");
        }
    }

    boolean isInUse() {
        return this == IMPLEMENTED || this == EVALUATED;
    }

    private static void require(boolean allowed, String key) {
        if (!allowed) {
            throw Problems.refused(key);
        }
    }
}
