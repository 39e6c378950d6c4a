package dk.tvaers.messaging;

import java.util.List;

/**
 * What a service does with the events it reads; each service has exactly one, which switches over the contract records.
 *
 * <p>It runs in a transaction, sees every event once, and those with the same key in order. Events with different keys come in
 * any order: a link may come before the thing it links to. What it throws sends the event to the dead letters.
 */
public interface EventHandler {
    void handle(ReceivedEvent event);

    /** A batch, in order and in one transaction. For a service that writes many at once faster than one by one. */
    default void handleAll(List<ReceivedEvent> events) {
        events.forEach(this::handle);
    }
}
