package dk.tvaers.networks.spread;

import dk.tvaers.events.words.SpreadStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A condition that now holds.
 *
 * @param stage the stage it leads to: one further than the case is
 * @param evidence what shows that it holds
 * @param heldOn absent is today; never in the future
 */
@RegisterForReflection
@Schema(name = "SpreadAdvance")
record AdvanceRequest(
        @NotNull SpreadStage stage,
        @NotBlank @Size(max = 5000) String evidence,
        LocalDate heldOn) {}
