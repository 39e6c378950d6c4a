package dk.tvaers.testing;

import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.EventJson;
import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of this test run: tell the service what another would tell it, and read what it tells. */
public final class Wire {
    private Wire() {}

    /** Tells an event as the service that owns it would; returns its id. */
    public static UUID tell(DomainEvent event) {
        var id = Ids.next();
        tell(id, event);
        return id;
    }

    /** Tells an event with a given id, for example twice. */
    public static void tell(UUID id, DomainEvent event) {
        tell(id, event, Instant.now());
    }

    /** Tells an event that happened at a given time. */
    public static void tell(UUID id, DomainEvent event, Instant occurredAt) {
        var type = EventCatalogue.of(event);
        var attributes = Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_source", "/test",
                "ce_type", type.name(),
                "ce_time", occurredAt.toString());
        send(type.topic(), event.key().toString(), EventJson.write(event), attributes);
    }

    /** Sends anything at all, for example what no service should ever send. */
    public static void send(Topic topic, String key, String value, Map<String, String> headers) {
        var record = new ProducerRecord<>(name(topic), key, value);
        headers.forEach((header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        try {
            Sender.PRODUCER.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for an event of this kind that fits. */
    public static <E extends DomainEvent> E await(Class<E> contract, Predicate<E> fits) {
        return eventually()
                .alias("told: " + contract.getSimpleName())
                .until(() -> told(contract).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All events of this kind that were told until now; the order within a partition is kept. */
    public static <E extends DomainEvent> List<E> told(Class<E> contract) {
        var type = EventCatalogue.all().stream()
                .filter(each -> each.contract() == contract)
                .findFirst()
                .orElseThrow();
        return TopicLog.of(name(type.topic())).told().stream()
                .filter(each -> each.isOf(type.name()))
                .flatMap(each -> each.event().stream())
                .map(contract::cast)
                .toList();
    }

    /** What the service under test put aside. */
    public static List<ConsumerRecord<String, String>> deadLetters() {
        return records(RealParts.deadLetters());
    }

    /** Everything on one of the topics, as it travels. */
    public static List<ConsumerRecord<String, String>> records(Topic topic) {
        return records(name(topic));
    }

    private static String name(Topic topic) {
        return RealParts.topicPrefix() + topic.topicName();
    }

    private static List<ConsumerRecord<String, String>> records(String topic) {
        return TopicLog.of(topic).told().stream().map(Told::record).toList();
    }

    /** Made once, on first use; it ends with the test run. */
    private static final class Sender {
        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealParts.parts().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }
}
