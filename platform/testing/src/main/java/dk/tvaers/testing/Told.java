package dk.tvaers.testing;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.messaging.EventReader;
import dk.tvaers.messaging.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic and what it says, which is read once however often a test asks. */
final class Told {
    private final ConsumerRecord<String, String> record;
    private final String type;
    private Optional<DomainEvent> event;

    Told(ConsumerRecord<String, String> record) {
        this.record = record;
        var header = record.headers().lastHeader("ce_type");
        this.type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    ConsumerRecord<String, String> record() {
        return record;
    }

    boolean isOf(String name) {
        return type.equals(name);
    }

    /** Nothing when its type is not known here. */
    synchronized Optional<DomainEvent> event() {
        if (event == null) {
            event = EventReader.read(record).map(ReceivedEvent::data);
        }
        return event;
    }
}
