package dk.tvaers.networks.iceberg;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What is there once only, in the words of the iceberg. */
@ApplicationScoped
class IcebergRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        Violation edge = Violation.of("", "edge-exists");
        return Map.of(
                "uq_iceberg_edge",
                edge,
                "uq_iceberg_edge_contradiction",
                edge,
                "pk_iceberg_sighting",
                Violation.of("/perspective", "perspective-sees-it"),
                "uq_iceberg_evidence",
                Violation.of("/inputId", "input-is-evidence"));
    }
}
