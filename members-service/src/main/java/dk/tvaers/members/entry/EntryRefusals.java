package dk.tvaers.members.entry;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on entries mean to the caller. */
@ApplicationScoped
class EntryRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_entry_open", Violation.of("", "entry-open-already"));
    }
}
