package dk.tvaers.members.person;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on people mean to the caller. */
@ApplicationScoped
class PersonRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_person_email", Violation.of("/email", "email-of-another-person"));
    }
}
