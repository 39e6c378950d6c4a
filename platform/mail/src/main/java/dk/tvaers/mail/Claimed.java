package dk.tvaers.mail;

import java.util.UUID;

/**
 * A mail that is this program's to send until its next try comes.
 *
 * @param ownerId what it belongs to: a person, or an input
 * @param attempts this one included
 */
public record Claimed(UUID mailId, UUID ownerId, int attempts) {}
