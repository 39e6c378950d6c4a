package dk.tvaers.networks.evaluation;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An evaluation that was made; never changed. */
@Entity
@Immutable
class Evaluation {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private BigDecimal actual;
    private int n;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    private String note;

    protected Evaluation() {}

    Evaluation(UUID planId, LocalDate dueOn, EvaluationRequest request) {
        this.id = Ids.next();
        this.planId = planId;
        this.dueOn = dueOn;
        this.actual = request.actual();
        this.n = request.n();
        this.measuredOn = request.measuredOn();
        this.note = request.note();
    }

    UUID planId() {
        return planId;
    }

    UUID id() {
        return id;
    }

    EvaluationView view() {
        return new EvaluationView(id, dueOn, actual, n, measuredOn, note);
    }
}
