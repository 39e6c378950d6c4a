package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receiver's answer.
 *
 * @param reason needed to decline
 * @param onBehalfNote who answered, and how, when the secretariat writes it down for the receiver
 */
@RegisterForReflection
@Schema(name = "HandoverAnswerRequest")
record AnswerRequest(
        @NotNull Answer answer,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String onBehalfNote) {

    /** Takes it over, or does not. */
    @Schema(name = "HandoverAnswer")
    enum Answer {
        ACCEPTED,
        DECLINED
    }
}
