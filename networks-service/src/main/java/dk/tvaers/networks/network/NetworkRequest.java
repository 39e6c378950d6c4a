package dk.tvaers.networks.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The network to start.
 *
 * @param themeId an approved theme without a network; absent for a sub-network
 * @param parentId the running network that this one becomes a part of, with its theme and its type
 * @param title public, and told to the other services: written by the secretariat, never a person's name
 * @param type code of its type; absent takes the one that the theme suggests, or that of the parent
 */
@RegisterForReflection
@Schema(name = "NetworkStart")
record NetworkRequest(
        UUID themeId,
        UUID parentId,

        @NotBlank @Size(max = 200) @Schema(examples = "Ensomhed blandt ældre borgere")
        String title,

        @Size(max = 40) @Schema(examples = "WELFARE") String type) {}
