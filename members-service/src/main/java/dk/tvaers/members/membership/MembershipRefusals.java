package dk.tvaers.members.membership;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on memberships mean to the caller. */
@ApplicationScoped
class MembershipRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_membership_active", Violation.of("/personId", "already-a-member"));
    }
}
