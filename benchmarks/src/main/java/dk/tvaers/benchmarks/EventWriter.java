package dk.tvaers.benchmarks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.EventJson;
import dk.tvaers.events.Ids;
import dk.tvaers.local.LocalParts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on their topics as the services do (CloudEvents, Kafka binding in binary mode), many at a time. */
final class EventWriter implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private long written;

    EventWriter(LocalParts parts) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers(), "linger.ms", 50, "batch.size", 256 * 1024),
                new StringSerializer(),
                new StringSerializer());
    }

    void write(DomainEvent event, Instant at) {
        var type = EventCatalogue.of(event);
        var record = new ProducerRecord<>(type.topic().topicName(), event.key().toString(), EventJson.write(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", Ids.next().toString());
        header(record, "ce_source", "/bench");
        header(record, "ce_type", type.name());
        header(record, "ce_time", at.toString());
        producer.send(record, (place, failed) -> {
            if (failed != null) {
                failure.set(failed);
            }
        });
        written++;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    long written() {
        return written;
    }

    /** Returns when the broker has them all. */
    void flush() {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("an event was not written", failure.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
