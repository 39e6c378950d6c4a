package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a member gives an idea on one criterion.
 *
 * @param points 1 (poor) to 5 (good)
 */
@RegisterForReflection
@Schema(name = "Score")
record Score(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z_]{0,39}$") @Schema(examples = "VALUE")
        String criterion,

        @NotNull @Min(1) @Max(5) Integer points) {}
