package dk.tvaers.networks.evaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was measured.
 *
 * @param actual in the unit of the plan
 * @param n how many observations it rests on
 */
@RegisterForReflection
@Schema(name = "EvaluationRequest")
record EvaluationRequest(
        @NotNull @Digits(integer = 14, fraction = 4) BigDecimal actual,
        @NotNull @Min(1) @Max(10_000_000) Integer n,
        @NotNull LocalDate measuredOn,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 5000)
        String note) {}
