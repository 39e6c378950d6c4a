package dk.tvaers.networks.handover;

import dk.tvaers.events.words.UseAnswer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the solution is still in use.
 *
 * @param months since it was implemented, as it is asked: 3, 6 or 12
 */
@RegisterForReflection
@Schema(name = "UseReportRequest")
record UseRequest(
        @NotNull @Schema(examples = "3") Integer months,
        @NotNull UseAnswer answer,
        @NotBlank @Size(max = 2000) String note) {}
