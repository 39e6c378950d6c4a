package dk.tvaers.citizeninput.link;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The database decides whether a link exists already, because two may make it at once. */
@ApplicationScoped
class LinkRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_link", Violation.of("/targetId", "linked-already"));
    }
}
