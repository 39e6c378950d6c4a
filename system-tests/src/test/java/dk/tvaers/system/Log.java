package dk.tvaers.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics of the suite, read from their first event, and how far reporting-service has come in them. */
final class Log {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String REPORTING = "reporting-service";
    private static final Map<String, Log> TOPICS = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, String> reader =
            new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    private Log(String topic) {
        partitions = reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
    }

    /** From its first record until now. What was read is kept: tests ask again and again. */
    static List<ConsumerRecord<String, String>> records(String topic) {
        return TOPICS.computeIfAbsent(topic, Log::new).all();
    }

    private synchronized List<ConsumerRecord<String, String>> all() {
        var ends = reader.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
            reader.poll(POLL).forEach(records::add);
        }
        return List.copyOf(records);
    }

    /** Key, headers and value of a record in one text. */
    static String text(ConsumerRecord<String, String> record) {
        var text = new StringBuilder(record.key() + "\n");
        record.headers()
                .forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8))
                        .append('\n'));
        return text + record.value();
    }

    static boolean isOf(ConsumerRecord<String, String> record, String type) {
        var header = record.headers().lastHeader("ce_type");
        return header != null && new String(header.value(), StandardCharsets.UTF_8).equals(type);
    }

    /** Whether reporting-service has taken in everything that was told. */
    static boolean isReadToTheEnd() {
        try {
            var admin = Asking.ADMIN;
            var read = admin.listConsumerGroupOffsets(REPORTING)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var partitions = Suite.topics().stream()
                    .filter(topic -> topic.endsWith(".v1"))
                    .flatMap(topic -> List.of(0, 1, 2).stream().map(number -> new TopicPartition(topic, number)))
                    .collect(java.util.stream.Collectors.toMap(each -> each, _ -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get().entrySet().stream()
                    .allMatch(end -> end.getValue().offset() == 0
                            || read.get(end.getKey()) != null
                                    && read.get(end.getKey()).offset() == offset(end.getValue()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException brokerAway) {
            return false;
        }
    }

    /** Made once, on first use; it outlives the broker's absences and ends with the tests. */
    private static final class Asking {
        static final Admin ADMIN = Admin.create(settings());
    }

    private static long offset(ListOffsetsResultInfo end) {
        return end.offset();
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", Suite.running().kafka().bootstrapServers());
    }
}
