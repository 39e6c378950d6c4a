package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the network found.
 *
 * @param citizenInputs how many citizen inputs it rests on
 */
@RegisterForReflection
@Schema(name = "ReportedFinding")
public record ReportedFinding(String statement, boolean outsideOwnUnits, int citizenInputs, LocalDate foundOn) {}
