package dk.tvaers.networks.mandate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agreement holds no longer. */
@RegisterForReflection
@Schema(name = "AgreementEnding")
record EndingRequest(@NotBlank @Size(max = 2000) String reason) {}
