package dk.tvaers.networks.evaluation;

import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.report.Outcome;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedEvaluationPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what is to be measured when the network is gone, and what was. */
@ApplicationScoped
class EvaluationChapter implements ReportSource {
    private final PlanRepository plans;
    private final EvaluationRepository evaluations;
    private final KnownUnits units;

    EvaluationChapter(PlanRepository plans, EvaluationRepository evaluations, KnownUnits units) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.units = units;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<PlanView> all = plans.all(networkId).stream().map(Plan::view).toList();
        Map<UUID, String> names =
                units.names(all.stream().map(PlanView::ownerUnitId).toList());
        Map<UUID, List<EvaluationView>> made = evaluations.ofNetwork(networkId).stream()
                .collect(Collectors.groupingBy(
                        Evaluation::planId, Collectors.mapping(Evaluation::view, Collectors.toList())));
        report.tell(
                ReportedEvaluationPlan.class,
                all.stream()
                        .map(plan ->
                                reported(plan, names.get(plan.ownerUnitId()), made.getOrDefault(plan.id(), List.of())))
                        .toList());
    }

    private static ReportedEvaluationPlan reported(PlanView plan, String owner, List<EvaluationView> made) {
        return new ReportedEvaluationPlan(
                plan.claim(),
                plan.indicator(),
                plan.unit(),
                plan.direction(),
                plan.baseline(),
                plan.dueOn(),
                plan.everyMonths(),
                owner,
                made.stream()
                        .map(each -> new ReportedEvaluationPlan.Evaluated(
                                each.measuredOn(),
                                each.actual(),
                                each.n(),
                                each.note(),
                                Outcome.of(plan.direction(), plan.baseline(), each.actual())))
                        .toList());
    }
}
