package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something ideas are scored by, from 1 (poor) to 5 (good).
 *
 * @param code names it in scores; VALUE and FEASIBILITY are always there
 */
@Embeddable
@RegisterForReflection
@Schema(name = "Criterion")
record Criterion(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z_]{0,39}$") @Schema(examples = "VALUE")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Værdi for borgeren")
        String title,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 1000)
        String explanation) {}
