package dk.tvaers.networks.report;

import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be measured when the network is gone, and what was.
 *
 * @param owner name of the unit that does it; absent when it is not known
 * @param dueOn when next; absent when it was done and is not repeated
 */
@RegisterForReflection
@Schema(name = "ReportedEvaluationPlan")
public record ReportedEvaluationPlan(
        String claim,
        String indicator,
        String unit,
        GoodDirection direction,
        BigDecimal baseline,
        LocalDate dueOn,
        Integer everyMonths,
        String owner,
        List<Evaluated> evaluations) {

    /** One measurement. */
    @RegisterForReflection
    @Schema(name = "ReportedEvaluation")
    public record Evaluated(LocalDate measuredOn, BigDecimal actual, int n, String note, Outcome outcome) {}
}
