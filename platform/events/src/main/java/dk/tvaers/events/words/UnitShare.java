package dk.tvaers.events.words;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The part that a unit of the base organisation pays.
 *
 * @param share in per cent, above 0 and up to 100, at most two decimals
 */
@RegisterForReflection
public record UnitShare(UUID unitId, BigDecimal share) {}
