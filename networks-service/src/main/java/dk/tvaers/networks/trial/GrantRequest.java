package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Capital for a trial.
 *
 * @param amount DKK
 * @param source where the money comes from
 */
@RegisterForReflection
@Schema(name = "CapitalGrantRequest")
record GrantRequest(
        @NotNull @DecimalMin("0.01") @Digits(integer = 9, fraction = 2) @Schema(examples = "25000.00")
        BigDecimal amount,

        @NotBlank @Size(max = 500) @Schema(examples = "Puljen til prøvehandlinger")
        String source) {}
