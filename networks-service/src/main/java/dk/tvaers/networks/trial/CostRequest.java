package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a trial cost.
 *
 * @param amount DKK
 * @param overrunReason why the reference lead approves that it goes beyond the granted capital; nobody else may give it
 */
@RegisterForReflection
@Schema(name = "CostRequest")
record CostRequest(
        @NotNull @DecimalMin("0.01") @Digits(integer = 9, fraction = 2) @Schema(examples = "4200.00")
        BigDecimal amount,

        @NotBlank @Size(max = 500) String purpose,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String overrunReason) {}
