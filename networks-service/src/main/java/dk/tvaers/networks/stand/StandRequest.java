package dk.tvaers.networks.stand;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the network stands.
 *
 * @param planned it will be done; "no, because" counts as well
 */
@RegisterForReflection
@Schema(name = "StandRequest")
record StandRequest(
        @NotNull StandAbout about,
        @NotNull Boolean planned,

        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Læringen er i praksis allerede; en måling ville koste mere, end den viser.")
        String because) {}
