package dk.tvaers.reporting.killed;

import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.EventJson;
import dk.tvaers.events.EventType;
import dk.tvaers.events.Ids;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Topics of its own with every kind of event there is. The golden samples tell of one network and all that belongs to it; each round
 * tells of another, at other times and in another order.
 */
final class EventLog implements AutoCloseable {
    static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

    private static final String SAMPLES = "/dk/tvaers/events/samples/";
    /** The releases that added samples; what the newest says of an event is the most there is to tell. */
    private static final List<String> RELEASES = List.of("0.2.0/", "0.1.0/");

    /** The part of all ids in the samples that says of which round they are. */
    private static final String ROUND = "019ab2c0-0000-";

    private static final Duration TOLD_WITHIN = Duration.ofDays(900);

    private final String topicPrefix;
    private final Random random;
    private final KafkaProducer<String, String> producer;
    private int size;

    EventLog(String topicPrefix, Random random) {
        var parts = LocalParts.ensure();
        this.topicPrefix = topicPrefix;
        this.random = random;
        parts.createTopics(Service.owners().stream()
                .flatMap(service -> service.topics(topicPrefix).stream())
                .toList());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** The network of a round. */
    static String network(int round) {
        return of(round) + "7000-8000-000000000003";
    }

    int size() {
        return size;
    }

    void tell(int rounds) {
        var records = new ArrayList<ProducerRecord<String, String>>();
        for (var type : EventCatalogue.all()) {
            var sample = sample(type);
            for (var round = 0; round < rounds; round++) {
                records.add(record(type, sample.replace(ROUND, of(round))));
            }
        }
        Collections.shuffle(records, random);
        records.forEach(producer::send);
        producer.flush();
        size += records.size();
    }

    private ProducerRecord<String, String> record(EventType type, String json) {
        var key = EventJson.read(json, type.contract()).key().toString();
        var told = new ProducerRecord<>(topicPrefix + type.topic().topicName(), key, json);
        var at = END.minusSeconds(random.nextLong(TOLD_WITHIN.toSeconds()));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", Ids.next().toString(),
                        "ce_source", "/test",
                        "ce_type", type.name(),
                        "ce_time", at.toString())
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return told;
    }

    private static String of(int round) {
        return "019ab2c0-%04x-".formatted(round);
    }

    private static String sample(EventType type) {
        var file = RELEASES.stream()
                .map(release -> EventLog.class.getResource(SAMPLES + release + type.name() + ".json"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        try (var sample = file.openStream()) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
