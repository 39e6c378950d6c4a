package dk.tvaers.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired within the transaction that tells an event: whoever observes it can do more with the event before the commit, or, after
 * success, once it is told.
 *
 * @param type as on the wire
 * @param data as JSON
 */
public record OutboxWritten(UUID eventId, UUID key, String type, String data, Instant occurredAt) {}
