package dk.tvaers.networks.courseplan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan, whole.
 *
 * @param steps in order; every phase from the start-up that cannot be passed over is among them
 */
@RegisterForReflection
@Schema(name = "CoursePlanRequest")
record CoursePlanRequest(@NotEmpty @Size(max = 10) List<@NotNull @Valid PlanStep> steps) {}
