package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement to raise.
 *
 * @param perspective code of the perspective that raises it
 * @param evidence citizen inputs that bear on it
 */
@RegisterForReflection
@Schema(name = "NodeRequest")
record NodeRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Vi tilbyder samvær, når folk beder om det.")
        String statement,

        @NotNull IcebergLevel level,
        @NotNull NodeStatus status,

        @NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,62}$") @Schema(examples = "citizen")
        String perspective,

        @Size(max = 50) List<@NotNull @Valid CitedInput> evidence) {
    NodeRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
