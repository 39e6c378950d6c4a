package dk.tvaers.networks.networktype;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of network that there was not before.
 *
 * @param code names it for ever
 * @param definition its version 1
 */
@RegisterForReflection
@Schema(name = "NewNetworkType")
record NewTypeRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z_]{0,39}$") @Schema(examples = "WORKFLOW")
        String code,

        @NotNull @Valid TypeDefinition definition) {}
