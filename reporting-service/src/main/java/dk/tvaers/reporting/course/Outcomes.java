package dk.tvaers.reporting.course;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.reporting.course.CourseFigures.BottomLineFigures;
import dk.tvaers.reporting.course.CourseFigures.Evaluations;
import dk.tvaers.reporting.course.CourseFigures.Handovers;
import dk.tvaers.reporting.course.CourseFigures.StillInUse;
import dk.tvaers.reporting.course.CourseFigures.Unintended;
import dk.tvaers.reporting.course.CourseFigures.VerdictCount;
import dk.tvaers.reporting.course.OutcomeRepository.Measured;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.indices.UseSurvival;
import dk.tvaers.reporting.indices.UseSurvival.LastKnown;
import dk.tvaers.reporting.indices.Verdict;
import dk.tvaers.reporting.model.CourseStep;
import dk.tvaers.reporting.model.Milestone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What trials and handovers were worth; plain functions of facts. */
final class Outcomes {
    private Outcomes() {}

    static Handovers handovers(Map<String, Long> milestones, List<LastKnown> uses) {
        var survival = UseSurvival.of(uses);
        return new Handovers(
                count(milestones, Milestone.OFFERED),
                count(milestones, CourseStep.HANDED_OVER),
                count(milestones, Milestone.DECLINED),
                count(milestones, Milestone.ESCALATED),
                count(milestones, CourseStep.IMPLEMENTED),
                count(milestones, CourseStep.EVALUATED),
                Stream.of(3, 6, 12).map(months -> stillInUse(survival, months)).toList());
    }

    /**
     * All three, side by side.
     *
     * @param concluded how many trials were concluded
     * @param measured how many of them were measured, by bottom line
     */
    static List<BottomLineFigures> bottomLines(
            List<Measured> measures, Map<BottomLine, Long> hypotheses, long concluded, Map<BottomLine, Long> measured) {
        var byLine = measures.stream().collect(groupingBy(Measured::bottomLine));
        return Arrays.stream(BottomLine.values())
                .map(line -> bottomLine(
                        line,
                        byLine.getOrDefault(line, List.of()),
                        hypotheses.getOrDefault(line, 0L),
                        concluded - measured.getOrDefault(line, 0L)))
                .toList();
    }

    /** @param missing closed networks that planned none */
    static Evaluations evaluations(List<EvaluationPlan> plans, LocalDate today, long missing, List<Verdict> verdicts) {
        var byState = plans.stream().collect(groupingBy(plan -> plan.on(today), counting()));
        return new Evaluations(
                plans.size(),
                byState.getOrDefault(EvaluationPlan.State.DUE, 0L),
                byState.getOrDefault(EvaluationPlan.State.PLANNED, 0L),
                byState.getOrDefault(EvaluationPlan.State.DONE, 0L),
                missing,
                counts(verdicts));
    }

    private static StillInUse stillInUse(UseSurvival survival, int months) {
        var atRisk = survival.atRisk(months);
        return new StillInUse(
                months,
                atRisk,
                survival.stopped(months),
                Figure.of(Index.HANDOVER_SURVIVAL, atRisk, survival.inUse(months)));
    }

    private static BottomLineFigures bottomLine(
            BottomLine line, List<Measured> measures, long hypotheses, long notMeasured) {
        return new BottomLineFigures(
                Index.BOTTOM_LINE.key(),
                line,
                measures.size(),
                counts(measures.stream().map(Measured::verdict).toList()),
                new Unintended(unintended(measures, Verdict.BETTER), unintended(measures, Verdict.WORSE)),
                hypotheses,
                notMeasured);
    }

    private static long unintended(List<Measured> measures, Verdict effect) {
        return measures.stream().filter(measure -> measure.isUnintended(effect)).count();
    }

    /** All four, in their order. */
    private static List<VerdictCount> counts(Collection<Verdict> verdicts) {
        var counts = verdicts.stream().collect(groupingBy(Function.identity(), counting()));
        return Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, counts.getOrDefault(verdict, 0L)))
                .toList();
    }

    private static long count(Map<String, Long> milestones, Enum<?> step) {
        return milestones.getOrDefault(step.name(), 0L);
    }
}
