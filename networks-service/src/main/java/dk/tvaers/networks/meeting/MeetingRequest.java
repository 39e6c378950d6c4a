package dk.tvaers.networks.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting to plan. */
@RegisterForReflection
@Schema(name = "MeetingRequest")
record MeetingRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Vælge hvilke spor vi går videre med")
        String purpose,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 5000)
        String agenda,

        @NotNull Instant startsAt) {}
