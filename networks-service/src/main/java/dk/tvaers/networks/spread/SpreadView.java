package dk.tvaers.networks.spread;

import dk.tvaers.events.words.SpreadStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution at another place.
 *
 * @param real all three conditions hold
 * @param conditions those that hold, with their evidence
 */
@RegisterForReflection
@Schema(name = "SpreadCase")
record SpreadView(
        UUID id,
        UUID networkId,
        String title,
        UUID toUnitId,
        SpreadStage stage,
        boolean real,
        List<Condition> conditions) {

    /** A condition that holds. */
    @RegisterForReflection
    @Schema(name = "SpreadCondition")
    record Condition(SpreadStage stage, String evidence, LocalDate heldOn) {}
}
