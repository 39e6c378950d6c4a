package dk.tvaers.networks.courseplan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of a network's course; without steps until there is one.
 *
 * @param hours of all steps
 */
@RegisterForReflection
@Schema(name = "CoursePlan")
record CoursePlanView(List<PlanStep> steps, BigDecimal hours, Instant plannedAt) {
    static final CoursePlanView NONE = new CoursePlanView(List.of(), BigDecimal.ZERO, null);
}
