package dk.tvaers.messaging;

import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.EventJson;
import dk.tvaers.events.UnreadableEventException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a Kafka record in CloudEvents binary mode. */
public final class EventReader {
    private EventReader() {}

    /**
     * The event in a record; none when its type is not known here, because a later release tells more than this one reads.
     *
     * @throws UnreadableEventException when a required attribute is missing or the data does not fit its contract
     */
    public static Optional<ReceivedEvent> read(ConsumerRecord<String, String> record) {
        var name = attribute(record, CloudEventHeaders.TYPE);
        return EventCatalogue.named(name).map(type -> {
            var data = EventJson.read(record.value(), type.contract());
            return new ReceivedEvent(id(record), time(record), data);
        });
    }

    static UUID id(ConsumerRecord<String, String> record) {
        try {
            return UUID.fromString(attribute(record, CloudEventHeaders.ID));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("ce_id is not a UUID");
        }
    }

    private static Instant time(ConsumerRecord<String, String> record) {
        try {
            return Instant.parse(attribute(record, CloudEventHeaders.TIME));
        } catch (DateTimeException e) {
            throw new UnreadableEventException("ce_time is not a time");
        }
    }

    private static String attribute(ConsumerRecord<String, String> record, String name) {
        return CloudEventHeaders.read(record.headers(), name)
                .orElseThrow(() -> new UnreadableEventException(name + " is missing"));
    }
}
