package dk.tvaers.members.person;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on people mean to the caller. */
@ApplicationScoped
class PersonRefusals implements ConstraintRefusals {
    static final Violation EMAIL_OF_ANOTHER = Violation.of("/email", "email-of-another-person");

    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_person_email_index", EMAIL_OF_ANOTHER, "uq_person_email", EMAIL_OF_ANOTHER);
    }
}
