package dk.tvaers.networks.round;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision round.
 *
 * @param deadline last day on which a proposal enters this round, where the municipality is
 * @param decisionMonth month in which the executive forum decides
 * @param capacityMin networks that a round should start
 * @param capacityMax networks that a round starts without a reason for more
 * @param approved networks approved in this round until now
 */
@RegisterForReflection
@Schema(name = "Round")
public record RoundView(
        UUID id,
        @Schema(examples = "2027-01") String code,
        LocalDate deadline,
        @Schema(examples = "2027-01") String decisionMonth,
        int capacityMin,
        int capacityMax,
        int approved) {

    /** Networks it can still approve without a reason for more. */
    public int places() {
        return Math.max(0, capacityMax - approved);
    }
}
