package dk.tvaers.citizeninput.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call to be made.
 *
 * @param fixed what cannot be changed, said plainly: an invisible glass ceiling helps nobody (domain.md §9)
 * @param open what the answers can change
 */
@Schema(name = "CallRequest")
record CallRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Hvordan bliver skolevejen sikker?")
        String title,

        @NotBlank @Size(max = 2000) String question,

        @NotBlank @Size(max = 2000) @Schema(description = "What cannot be changed")
        String fixed,

        @NotBlank @Size(max = 2000) @Schema(description = "What the answers can change")
        String open,

        @Schema(description = "The network that asks") UUID networkId,
        @Schema(description = "The theme it is about") UUID themeId,
        @NotNull Instant opensAt,

        @NotNull @Schema(description = "Exclusive; after opensAt")
        Instant closesAt) {}
