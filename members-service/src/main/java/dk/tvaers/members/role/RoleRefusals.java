package dk.tvaers.members.role;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on roles mean to the caller. */
@ApplicationScoped
class RoleRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of(
                "uq_role_network_lead", Violation.of("/role", "network-lead-exists"),
                "uq_role_reference_lead", Violation.of("/role", "reference-lead-exists"),
                "uq_role_lead_not_reference", Violation.of("/personId", "lead-is-not-reference-lead"),
                "uq_role_once", Violation.of("/role", "role-held-already"));
    }
}
