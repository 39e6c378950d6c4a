package dk.tvaers.networks.track;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A track.
 *
 * @param findingIds findings of the network that make it up
 * @param nodeIds statements of its iceberg that belong to it
 * @param priority 1 is the first; needs a reason
 */
@RegisterForReflection
@Schema(name = "TrackRequest")
record TrackRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Naboskab før velfærd")
        String title,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 5000)
        String description,

        @NotEmpty @Size(max = 200) List<@NotNull UUID> findingIds,
        @Size(max = 200) List<@NotNull UUID> nodeIds,
        @Min(1) @Max(99) Integer priority,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason) {
    TrackRequest {
        nodeIds = nodeIds == null ? List.of() : nodeIds;
    }
}
