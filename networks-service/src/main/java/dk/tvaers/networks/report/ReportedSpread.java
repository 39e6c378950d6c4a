package dk.tvaers.networks.report;

import dk.tvaers.events.words.SpreadStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution at another place.
 *
 * @param toUnit name of the unit; absent when it is not known
 * @param real translated, implemented and with value shown
 */
@RegisterForReflection
@Schema(name = "ReportedSpread")
public record ReportedSpread(String title, String toUnit, SpreadStage stage, boolean real, List<Condition> conditions) {

    /** A condition that holds. */
    @RegisterForReflection
    @Schema(name = "ReportedSpreadCondition")
    public record Condition(SpreadStage stage, String evidence, LocalDate heldOn) {}
}
