package dk.tvaers.networks.report;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The network that a report is about. Days are those of the municipality.
 *
 * @param type code of its type
 * @param expectedPerspectives codes of the perspectives its theme needs
 * @param partOf title of the network it is a part of
 * @param subNetworks titles of its parts, the oldest first
 * @param closedOn absent while it runs
 */
@RegisterForReflection
@Schema(name = "ReportedNetwork")
public record ReportedNetwork(
        UUID id,
        String title,
        @Schema(examples = "WELFARE") String type,
        Phase phase,
        LocalDate startedOn,
        LocalDate closedOn,
        List<String> expectedPerspectives,
        String partOf,
        List<String> subNetworks) {}
