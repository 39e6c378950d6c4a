package dk.tvaers.networks.report;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trial. One that was stopped is a result like the others.
 *
 * @param receivers names of the units that were to take it over; those not known are left out
 * @param nextStep absent until it has one, as its reason and the learning are
 * @param capital DKK granted
 * @param cost DKK spent
 * @param log what was learned on the way, oldest first
 */
@RegisterForReflection
@Schema(name = "ReportedTrial")
public record ReportedTrial(
        String title,
        String hypothesis,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> receivers,
        TrialStage stage,
        NextStep nextStep,
        String nextStepReason,
        String learning,
        BigDecimal capital,
        BigDecimal cost,
        List<Measured> measures,
        List<String> log) {

    /** A measure, and what it says. */
    @RegisterForReflection
    @Schema(name = "ReportedMeasure")
    public record Measured(
            BottomLine bottomLine,
            String indicator,
            String unit,
            String method,
            GoodDirection direction,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal actual,
            Integer n,
            LocalDate measuredOn,
            Outcome outcome) {}
}
