package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a statement is to say from now on.
 *
 * @param reason what speaks for the change
 */
@RegisterForReflection
@Schema(name = "NodeChangeRequest")
record NodeChangeRequest(
        @NotBlank @Size(max = 2000) String statement,
        @NotNull IcebergLevel level,
        @NotNull NodeStatus status,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Size(max = 2000)
        @Schema(examples = "Tre hjemmeplejegrupper har set det samme.")
        String reason) {}
