package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was measured.
 *
 * @param actual in the unit of the measure
 * @param n how many observations it rests on
 */
@RegisterForReflection
@Schema(name = "MeasuredValue")
record MeasuredRequest(
        @NotNull @Digits(integer = 14, fraction = 4) BigDecimal actual,
        @NotNull @Min(1) @Max(10_000_000) Integer n,
        @NotNull LocalDate measuredOn) {}
