package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Capital that was granted.
 *
 * @param amount DKK
 */
@RegisterForReflection
@Schema(name = "CapitalGrant")
record GrantView(UUID id, BigDecimal amount, String source, Instant grantedAt) {}
