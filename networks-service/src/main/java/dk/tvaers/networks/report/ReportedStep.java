package dk.tvaers.networks.report;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of the course, the way back and the end among them.
 *
 * @param phase the phase it led into; absent for the end
 * @param overridden the secretariat opened the gate although something was missing
 * @param missing codes of what was missing then
 */
@RegisterForReflection
@Schema(name = "ReportedStep")
public record ReportedStep(
        Phase phase, Direction direction, LocalDate on, boolean overridden, List<String> missing, String reason) {}
