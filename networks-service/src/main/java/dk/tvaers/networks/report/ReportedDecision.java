package dk.tvaers.networks.report;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision of the network.
 *
 * @param corrected a later decision took its place
 */
@RegisterForReflection
@Schema(name = "ReportedDecision")
public record ReportedDecision(
        Phase phase, String subject, String decided, String reason, LocalDate decidedOn, boolean corrected) {}
