package dk.tvaers.networks.evaluation;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An evaluation plan; knows when it is due next. */
@Entity
@Table(name = "evaluation_plan")
class Plan {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String claim;
    private String indicator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private GoodDirection direction;

    private BigDecimal baseline;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "every_months")
    private Integer everyMonths;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    @Column(name = "owner_person_id")
    private UUID ownerPersonId;

    @Version
    private long version;

    protected Plan() {}

    Plan(UUID networkId, PlanRequest request) {
        this.id = Ids.next();
        this.networkId = networkId;
        replan(request);
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    UUID ownerPersonId() {
        return ownerPersonId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version;
    }

    /** Also after an evaluation: owners change, and what was done once may be done again. */
    final void replan(PlanRequest request) {
        claim = request.claim();
        indicator = request.indicator();
        unit = request.unit();
        direction = request.direction();
        baseline = request.baseline();
        dueOn = request.dueOn();
        everyMonths = request.everyMonths();
        ownerUnitId = request.ownerUnitId();
        ownerPersonId = request.ownerPersonId();
    }

    /** Makes the evaluation that is due and turns to the next; 409 when none is. */
    Evaluation evaluate(EvaluationRequest request) {
        if (dueOn == null) {
            throw Problems.refused("evaluation-done");
        }
        Evaluation made = new Evaluation(id, dueOn, request);
        dueOn = NextEvaluation.after(dueOn, everyMonths, request.measuredOn());
        return made;
    }

    PlanView view() {
        return new PlanView(
                id,
                networkId,
                claim,
                indicator,
                unit,
                direction,
                baseline,
                dueOn,
                everyMonths,
                ownerUnitId,
                ownerPersonId);
    }
}
