package dk.tvaers.networks.decision;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Two who correct the same decision at once: the second is told as if the first had been there before. */
@ApplicationScoped
class NetworkDecisionRefusals implements ConstraintRefusals {
    static final Violation CORRECTED = Violation.of("/replacesDecisionId", "decision-corrected");

    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_network_decision_replaces", CORRECTED);
    }
}
