package dk.tvaers.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The topic of events that this service could not apply, each with its reason, and the way back from there. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration POLL = Duration.ofMillis(200);
    static final String REASON = "dead-letter-reason";
    static final String ORIGIN = "dead-letter-origin";
    static final String AT = "dead-letter-at";

    private final Broker broker;
    private final Inbox inbox;
    private final Clock clock;
    private final String topic;

    DeadLetters(
            Broker broker,
            Inbox inbox,
            Clock clock,
            @ConfigProperty(name = "tvaers.events.dead-letters") String topic) {
        this.broker = broker;
        this.inbox = inbox;
        this.clock = clock;
        this.topic = topic;
    }

    /** Puts a record aside. The reason names what was wrong, never the content. */
    void add(ConsumerRecord<String, String> record, String reason) {
        var origin = record.topic() + "-" + record.partition() + "@" + record.offset();
        var letter = new ProducerRecord<>(topic, record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        List.of(REASON, ORIGIN, AT).forEach(letter.headers()::remove);
        CloudEventHeaders.write(letter.headers(), REASON, reason);
        CloudEventHeaders.write(letter.headers(), ORIGIN, origin);
        CloudEventHeaders.write(letter.headers(), AT, clock.instant().toString());
        broker.send(List.of(letter));
        LOG.warnf("Dead letter %s: %s", origin, reason);
    }

    /** Tries every letter that is there now once more; those that fail again are put back behind the others. */
    Replay replay() {
        try (var reader = broker.reader(topic + ".replay")) {
            var partitions = partitions(reader);
            reader.assign(partitions);
            var ends = reader.endOffsets(partitions);
            start(reader, partitions);
            var applied = 0;
            var failed = 0;
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                for (var record : reader.poll(POLL)) {
                    if (record.offset() >= ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        continue;
                    }
                    if (retry(record)) {
                        applied++;
                    } else {
                        failed++;
                    }
                }
            }
            reader.commitSync(ends.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue()))));
            return new Replay(applied, failed);
        }
    }

    private boolean retry(ConsumerRecord<String, String> record) {
        try {
            EventReader.read(record)
                    .map(List::of)
                    .ifPresent(event -> QuarkusTransaction.requiringNew().run(() -> inbox.apply(event)));
            return true;
        } catch (RuntimeException e) {
            add(record, e.getClass().getSimpleName());
            return false;
        }
    }

    private Set<TopicPartition> partitions(KafkaConsumer<String, String> reader) {
        return reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }

    private static void start(KafkaConsumer<String, String> reader, Set<TopicPartition> partitions) {
        var committed = reader.committed(partitions);
        var beginnings = reader.beginningOffsets(partitions);
        for (var partition : partitions) {
            var offset = committed.get(partition);
            reader.seek(partition, offset == null ? beginnings.get(partition) : offset.offset());
        }
    }

    /**
     * What became of the letters.
     *
     * @param applied how many were applied now, or had been before
     * @param failed how many failed again and are still there
     */
    record Replay(int applied, int failed) {}
}
