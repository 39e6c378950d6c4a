package dk.tvaers.events;

import java.util.UUID;

/**
 * A fact that one service tells the others, in the past tense. It holds ids, codes and figures: never personal data and never
 * a citizen's words. Its JSON is a contract; see the schemas and golden samples beside it.
 */
public interface DomainEvent {
    /** The aggregate it happened to. Kafka keeps the order of all events with the same key. */
    UUID key();
}
