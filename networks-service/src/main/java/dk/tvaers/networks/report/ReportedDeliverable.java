package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was delivered to the executive forum. */
@RegisterForReflection
@Schema(name = "ReportedDeliverable")
public record ReportedDeliverable(String summary, LocalDate deliveredOn) {}
