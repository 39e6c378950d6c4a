package dk.tvaers.members.projection;

import dk.tvaers.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened here or in networks-service.
 *
 * @param at when it happened, by the clock of the service that told it
 * @param actor login of whoever did it; none when nobody is known
 */
public record News(DomainEvent event, Instant at, @Nullable UUID actor) {}
