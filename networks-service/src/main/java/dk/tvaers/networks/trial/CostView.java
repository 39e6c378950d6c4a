package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was spent.
 *
 * @param amount DKK
 * @param overrun the part of it, in DKK, that goes beyond the granted capital and was approved
 */
@RegisterForReflection
@Schema(name = "Cost")
record CostView(
        UUID id, BigDecimal amount, String purpose, BigDecimal overrun, String overrunReason, Instant recordedAt) {}
