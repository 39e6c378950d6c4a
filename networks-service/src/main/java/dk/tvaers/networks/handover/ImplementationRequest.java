package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The solution is in use.
 *
 * @param implementedOn absent is today; never in the future
 */
@RegisterForReflection
@Schema(name = "HandoverImplementation")
record ImplementationRequest(LocalDate implementedOn) {}
