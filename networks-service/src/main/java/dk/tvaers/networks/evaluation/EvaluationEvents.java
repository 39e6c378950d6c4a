package dk.tvaers.networks.evaluation;

import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.EvaluationRecorded;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others of evaluations: units and figures, neither words nor persons. */
@ApplicationScoped
class EvaluationEvents {
    private final Outbox outbox;

    EvaluationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A later one of the same plan replaces the earlier. */
    void planned(PlanView plan) {
        outbox.tell(new EvaluationPlanned(
                plan.networkId(), plan.id(), plan.ownerUnitId(), plan.dueOn(), plan.everyMonths()));
    }

    void recorded(PlanView plan, EvaluationView made) {
        outbox.tell(new EvaluationRecorded(
                plan.networkId(),
                plan.id(),
                made.id(),
                plan.direction(),
                plan.baseline(),
                made.actual(),
                made.n(),
                made.measuredOn()));
    }
}
