package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The phase to enter.
 *
 * @param reason required to go back and to override a gate
 * @param override the secretariat opens the gate although something is missing
 */
@RegisterForReflection
@Schema(name = "PhaseEntryRequest")
record PhaseEntryRequest(
        @NotNull Phase phase,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason,

        Boolean override) {

    boolean overrides() {
        return Boolean.TRUE.equals(override);
    }
}
