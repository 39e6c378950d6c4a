package dk.tvaers.testing;

import static dk.tvaers.testing.Eventually.eventually;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A topic from its first record to its newest. What was read is kept, because tests ask again and again: only what came since is fetched.
 * Its connection ends with the test run.
 */
final class TopicLog {
    private static final Map<String, TopicLog> LOGS = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, String> reader = new KafkaConsumer<>(
            Map.of("bootstrap.servers", RealParts.parts().bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer());
    private final List<TopicPartition> partitions;
    private final List<Told> told = new ArrayList<>();

    private TopicLog(String topic) {
        this.partitions = reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
    }

    static TopicLog of(String topic) {
        return LOGS.computeIfAbsent(topic, TopicLog::new);
    }

    /** Everything that the service had to tell until now; the order within a partition is kept. */
    synchronized List<Told> told() {
        eventually().alias("the outbox is empty").until(TopicLog::nothingWaits);
        var ends = reader.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
            reader.poll(Duration.ofMillis(100)).forEach(record -> told.add(new Told(record)));
        }
        return List.copyOf(told);
    }

    private static boolean nothingWaits() throws SQLException {
        var parts = RealParts.parts();
        try (var connection = DriverManager.getConnection(
                        parts.jdbcUrl(RealParts.database()), parts.postgresUser(), parts.postgresPassword());
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select 1 from outbox where published_at is null limit 1")) {
            return !waiting.next();
        }
    }
}
