package dk.tvaers.networks.finding;

import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found.
 *
 * @param outsideOwnUnits it comes from outside the members' own units
 * @param inputs citizen inputs it rests on
 */
@RegisterForReflection
@Schema(name = "FindingRequest")
record FindingRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Besøgsvennerne ved først hvem der er alene, når nogen ringer.")
        String statement,

        @NotNull Boolean outsideOwnUnits,
        @Size(max = 50) List<@NotNull @Valid CitedInput> inputs) {
    FindingRequest {
        inputs = inputs == null ? List.of() : inputs;
    }
}
