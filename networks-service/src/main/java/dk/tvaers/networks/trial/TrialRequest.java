package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of a trial.
 *
 * @param ideaId the idea it tries, if it comes from one
 * @param startsOn absent is today
 * @param endsOn last day; absent is three months later
 * @param periodReason why it is longer than three months
 * @param receiverUnitIds units that will take the solution over; at least one before the trial runs
 * @param managementSupport how the receivers' management supports it
 */
@RegisterForReflection
@Schema(name = "TrialRequest")
record TrialRequest(
        UUID ideaId,

        @NotBlank @Size(max = 200) @Schema(examples = "Besøg i opgangen")
        String title,

        @NotBlank @Size(max = 2000) @Schema(examples = "Naboer, der bliver spurgt, finder dem, der er alene.")
        String hypothesis,

        @NotBlank @Size(max = 500) String place,
        LocalDate startsOn,
        LocalDate endsOn,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String periodReason,

        @Size(max = 50) List<@NotNull UUID> receiverUnitIds,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String managementSupport) {
    TrialRequest {
        receiverUnitIds = receiverUnitIds == null
                ? List.of()
                : receiverUnitIds.stream().distinct().toList();
    }
}
