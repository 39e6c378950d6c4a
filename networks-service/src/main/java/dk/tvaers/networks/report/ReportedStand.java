package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the network stands on evaluation or spread; the latest about each.
 *
 * @param about EVALUATION or SPREAD
 */
@RegisterForReflection
@Schema(name = "ReportedStand")
public record ReportedStand(String about, boolean planned, String because, LocalDate takenOn) {}
