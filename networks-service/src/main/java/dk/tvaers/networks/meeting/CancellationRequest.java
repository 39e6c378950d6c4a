package dk.tvaers.networks.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting is not held. */
@RegisterForReflection
@Schema(name = "CancellationRequest")
record CancellationRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "For få kunne komme.")
        String reason) {}
