package dk.tvaers.reporting.saved;

import dk.tvaers.web.problem.ConstraintRefusals;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Two reports of one title could not be told apart in a list. */
@ApplicationScoped
class SavedReportRefusals implements ConstraintRefusals {
    @Override
    public Map<String, Violation> byConstraint() {
        return Map.of("uq_saved_report_title", Violation.of("/title", "title-taken"));
    }
}
