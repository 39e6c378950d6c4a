package dk.tvaers.reporting.rebuild;

import dk.tvaers.events.UnreadableEventException;
import dk.tvaers.messaging.EventReader;
import dk.tvaers.messaging.ReceivedEvent;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event where it stands in the log.
 *
 * @param event null when it cannot be read or is not known here
 */
record LoggedEvent(String topic, int partition, long offset, ReceivedEvent event) {
    static LoggedEvent read(ConsumerRecord<String, String> record) {
        return new LoggedEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                event(record).orElse(null));
    }

    /** What cannot be read the consumer has put aside as a dead letter, or will. */
    private static Optional<ReceivedEvent> event(ConsumerRecord<String, String> record) {
        try {
            return EventReader.read(record);
        } catch (UnreadableEventException e) {
            return Optional.empty();
        }
    }
}
