package dk.tvaers.networks.courseplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The plan of one network's course; keeps the {@link PlanRules}. */
@Entity
@Table(name = "course_plan")
class CoursePlan {
    @Id
    @Column(name = "network_id")
    private UUID networkId;

    @ElementCollection
    @CollectionTable(name = "course_plan_step", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<PlanStep> steps = new ArrayList<>();

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Version
    private long version;

    protected CoursePlan() {}

    CoursePlan(UUID networkId) {
        this.networkId = networkId;
    }

    long version() {
        return version;
    }

    void plan(List<PlanStep> plan, Instant when) {
        steps.clear();
        steps.addAll(plan);
        plannedAt = when;
    }

    CoursePlanView view() {
        BigDecimal hours = steps.stream().map(PlanStep::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CoursePlanView(List.copyOf(steps), hours, plannedAt);
    }
}
