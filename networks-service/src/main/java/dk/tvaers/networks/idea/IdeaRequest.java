package dk.tvaers.networks.idea;

import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea to raise.
 *
 * @param trackId the track it belongs to, if it belongs to one
 * @param inputs citizen inputs it comes from or rests on
 */
@RegisterForReflection
@Schema(name = "IdeaRequest")
record IdeaRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Nøgle hos naboen")
        String title,

        @NotBlank
        @Size(max = 5000)
        @Schema(examples = "To naboer aftaler at se til hinanden og siger det til hjemmeplejen.")
        String text,

        UUID trackId,
        @Size(max = 50) List<@NotNull @Valid CitedInput> inputs) {
    IdeaRequest {
        inputs = inputs == null ? List.of() : inputs;
    }
}
