package dk.tvaers.networks.deliverable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is delivered to the executive forum.
 *
 * @param deliveredOn absent is today
 */
@RegisterForReflection
@Schema(name = "ForumDeliverableRequest")
record DeliverableRequest(
        @NotBlank @Size(max = 5000) @Schema(examples = "Tre idéer, to prøvehandlinger og hvad de viste.")
        String summary,

        LocalDate deliveredOn) {}
