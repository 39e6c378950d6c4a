package dk.tvaers.reporting.course;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.indices.Verdict;
import dk.tvaers.reporting.model.CourseStep;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be said of the courses of some themes as of a moment; every list has a fixed order. */
@Schema(description = "What some themes and their networks came to. Lists have a fixed order.")
public record CourseFigures(
        Networks networks,

        @Schema(description = "Index funnel: every step, PROPOSAL first")
        List<FunnelStep> funnel,

        Trials trials,
        Handovers handovers,

        @Schema(description = "Index bottom-line: all three, side by side, never netted")
        List<BottomLineFigures> bottomLines,

        Evaluations evaluations) {

    @Schema(name = "CourseNetworks")
    public record Networks(long started, long running, long closed) {}

    public record FunnelStep(
            CourseStep step,

            @Schema(description = "Themes that came to this step")
            long courses,

            @Schema(description = "How many there are of it: proposals, networks, findings …")
            long items,

            @Schema(
                    description =
                            "Themes at the step before that can still come to this one; those that were rejected or closed"
                                    + " do not wait. Absent for the first step.")
            @Nullable
            Long waiting,

            @Schema(description = "Index funnel-time: median days from the step before. Absent for the first step.")
            @Nullable
            Figure time) {}

    @Schema(name = "CourseTrials")
    public record Trials(
            long started,
            long concluded,
            List<NextStepCount> byNextStep,

            @Schema(description = "Trial capital that reference leads granted, DKK")
            BigDecimal capital) {}

    public record NextStepCount(NextStep nextStep, long n) {}

    @Schema(name = "CourseHandovers")
    public record Handovers(
            long offered,
            long accepted,
            long declined,
            long escalated,
            long implemented,
            long evaluated,

            @Schema(description = "After 3, 6 and 12 months")
            List<StillInUse> survival) {}

    public record StillInUse(
            int months,

            @Schema(description = "Solutions of which is known how they stood then")
            long atRisk,

            @Schema(description = "Solutions that went out of use at this month")
            long stopped,

            @Schema(description = "Index handover-survival") Figure inUse) {}

    public record BottomLineFigures(
            @Schema(description = "Key of the definition in GET /indices")
            String index,

            BottomLine bottomLine,

            @Schema(description = "Measures taken, the latest value of each")
            long n,

            @Schema(description = "BETTER, UNCHANGED, WORSE, UNKNOWN: a measure without a baseline is UNKNOWN")
            List<VerdictCount> verdicts,

            Unintended unintended,

            @Schema(description = "Hypotheses of value on this bottom line")
            long hypotheses,

            @Schema(description = "Concluded trials that were not measured on it")
            long trialsNotMeasured) {}

    @Schema(
            name = "UnintendedEffects",
            description =
                    "Measures that went better or worse although their network had no hypothesis on this bottom line before it"
                            + " measured")
    public record Unintended(long better, long worse) {}

    public record VerdictCount(Verdict verdict, long n) {}

    @Schema(name = "CourseEvaluations", description = "Index evaluations")
    public record Evaluations(
            long plans,

            @Schema(description = "Plans whose day has passed without the evaluation")
            long due,

            @Schema(description = "Plans whose day is still to come")
            long planned,

            @Schema(description = "Plans that are done") long done,

            @Schema(description = "Closed networks without any plan")
            long missing,

            @Schema(description = "Of all evaluations that were made")
            List<VerdictCount> verdicts) {}
}
