package dk.tvaers.networks.report;

import dk.tvaers.events.words.CitizenRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens were to the network, or why they had no part. */
@RegisterForReflection
@Schema(name = "ReportedCitizens")
public record ReportedCitizens(List<CitizenRole> roles, String reason) {}
