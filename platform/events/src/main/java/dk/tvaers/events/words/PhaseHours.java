package dk.tvaers.events.words;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;

/**
 * Hours in one phase.
 *
 * @param hours from 0, at most two decimals
 */
@RegisterForReflection
public record PhaseHours(Phase phase, BigDecimal hours) {}
