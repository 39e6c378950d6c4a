package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why fixed criteria are to be changed. */
@RegisterForReflection
@Schema(name = "ReopeningRequest")
record ReopeningRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Alle idéer fik det samme for økonomi.")
        String reason) {}
