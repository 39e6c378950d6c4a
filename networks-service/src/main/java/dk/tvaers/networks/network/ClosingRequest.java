package dk.tvaers.networks.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to close a network.
 *
 * @param reason required to override the gate
 * @param override the secretariat closes it although something is missing
 */
@RegisterForReflection
@Schema(name = "NetworkClosingRequest")
record ClosingRequest(
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason,

        Boolean override) {

    boolean overrides() {
        return Boolean.TRUE.equals(override);
    }
}
