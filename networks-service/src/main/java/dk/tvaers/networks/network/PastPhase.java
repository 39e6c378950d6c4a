package dk.tvaers.networks.network;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import java.time.LocalDate;

/**
 * A phase that a network entered before this system.
 *
 * @param direction from the phase before it
 * @param reason null unless it went back
 */
public record PastPhase(Phase phase, LocalDate enteredOn, Direction direction, String reason) {}
