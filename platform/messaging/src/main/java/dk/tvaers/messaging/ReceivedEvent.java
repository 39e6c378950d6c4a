package dk.tvaers.messaging;

import dk.tvaers.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that another service told.
 *
 * @param id CloudEvents id; the inbox applies each once
 * @param occurredAt when it happened, by the clock of the service that told it
 * @param data the contract record
 */
public record ReceivedEvent(UUID id, Instant occurredAt, DomainEvent data) {}
