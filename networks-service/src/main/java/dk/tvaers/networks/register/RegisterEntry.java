package dk.tvaers.networks.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the register.
 *
 * @param id of the theme, idea, trial or solution
 * @param networkId the network it belongs to; null for a theme without one
 * @param text its beginning, at most {@value #EXCERPT} characters
 * @param state in the words of its kind
 * @param enteredAt when it happened
 */
public record RegisterEntry(
        RegisterKind kind, UUID id, UUID networkId, String title, String text, String state, Instant enteredAt) {
    static final int EXCERPT = 500;
}
