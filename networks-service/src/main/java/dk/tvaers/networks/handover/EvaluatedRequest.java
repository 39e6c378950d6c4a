package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the solution.
 *
 * @param evaluatedOn absent is today; never in the future
 */
@RegisterForReflection
@Schema(name = "HandoverEvaluation")
record EvaluatedRequest(@NotBlank @Size(max = 5000) String evaluation, LocalDate evaluatedOn) {}
