package dk.tvaers.networks.gate;

import dk.tvaers.events.words.Phase;

/**
 * A line of a network type's policy.
 *
 * @param phase the phase that cannot be left without it
 * @param limit the fewest or the most, whichever the condition bounds; from 0
 */
public record Requirement(Phase phase, Condition condition, int limit) {}
