package dk.tvaers.reporting.projection;

import dk.tvaers.events.networks.CapitalGranted;
import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.EvaluationRecorded;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEscalated;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.networks.SpreadMoved;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.networks.UseReported;
import dk.tvaers.events.networks.ValueHypothesised;
import dk.tvaers.events.words.SpreadStage;
import dk.tvaers.reporting.model.CourseStep;
import dk.tvaers.reporting.model.Milestone;
import dk.tvaers.reporting.projection.EventFacts.Told;
import java.time.Instant;

/** The facts of what a network tries and hands over, and of what that is worth. */
final class ResultFacts {
    private ResultFacts() {}

    static void collect(Told told, Facts facts) {
        var at = told.at();
        switch (told.event()) {
            case TrialStarted it -> facts.milestone(it.networkId(), CourseStep.TRIAL, it.trialId(), at);
            case TrialConcluded it ->
                facts.add(
                        FactTable.TRIAL_CONCLUSION,
                        it.networkId(),
                        it.trialId(),
                        it.nextStep().name(),
                        at);
            case CapitalGranted it -> facts.add(FactTable.CAPITAL_GRANT, it.networkId(), it.grantId(), it.amount(), at);
            case ValueHypothesised it ->
                facts.add(
                        FactTable.VALUE_HYPOTHESIS,
                        it.networkId(),
                        it.hypothesisId(),
                        it.bottomLine().name(),
                        at);
            case MeasureRecorded it -> measured(it, at, facts);
            case HandoverOffered it -> facts.milestone(it.networkId(), Milestone.OFFERED, it.handoverId(), at);
            case HandoverAccepted it -> facts.milestone(it.networkId(), CourseStep.HANDED_OVER, it.handoverId(), at);
            case HandoverDeclined it -> facts.milestone(it.networkId(), Milestone.DECLINED, it.handoverId(), at);
            case HandoverEscalated it -> facts.milestone(it.networkId(), Milestone.ESCALATED, it.handoverId(), at);
            case HandoverImplemented it ->
                facts.milestone(it.networkId(), CourseStep.IMPLEMENTED, it.handoverId(), told.on(it.implementedOn()));
            case HandoverEvaluated it ->
                facts.milestone(it.networkId(), CourseStep.EVALUATED, it.handoverId(), told.on(it.evaluatedOn()));
            case UseReported it ->
                facts.add(
                        FactTable.USE_REPORT,
                        it.networkId(),
                        it.handoverId(),
                        it.months(),
                        it.answer().name(),
                        at);
            case EvaluationPlanned it ->
                facts.add(FactTable.EVALUATION_PLAN, it.networkId(), it.planId(), it.dueOn(), it.everyMonths(), at);
            case EvaluationRecorded it -> evaluated(it, at, facts);
            case SpreadMoved it -> spread(it, at, facts);
            default -> {
                // no fact of this kind
            }
        }
    }

    private static void measured(MeasureRecorded told, Instant at, Facts facts) {
        facts.add(
                FactTable.MEASURE,
                told.networkId(),
                told.trialId(),
                told.measureId(),
                told.bottomLine().name(),
                told.direction().name(),
                told.baseline(),
                told.actual(),
                told.n(),
                at);
    }

    private static void evaluated(EvaluationRecorded told, Instant at, Facts facts) {
        facts.add(
                FactTable.EVALUATION,
                told.networkId(),
                told.planId(),
                told.evaluationId(),
                told.direction().name(),
                told.baseline(),
                told.actual(),
                told.n(),
                told.measuredOn(),
                at);
    }

    private static void spread(SpreadMoved told, Instant at, Facts facts) {
        if (told.stage() == SpreadStage.VALUE_SHOWN) {
            facts.milestone(told.networkId(), CourseStep.SPREAD, told.spreadId(), at);
        }
    }
}
