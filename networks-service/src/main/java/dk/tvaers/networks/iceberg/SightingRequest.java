package dk.tvaers.networks.iceberg;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Code of a perspective that sees a statement too. */
@RegisterForReflection
@Schema(name = "SightingRequest")
record SightingRequest(
        @NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,62}$") @Schema(examples = "relative")
        String perspective) {}
