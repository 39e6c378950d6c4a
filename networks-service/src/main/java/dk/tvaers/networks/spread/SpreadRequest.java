package dk.tvaers.networks.spread;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution and the place it is to come to.
 *
 * @param toUnitId unit of the base organisation
 */
@RegisterForReflection
@Schema(name = "SpreadRequest")
record SpreadRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Besøg i opgangen, nu i Herstedlund")
        String title,

        @NotNull UUID toUnitId) {}
