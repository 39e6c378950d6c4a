package dk.tvaers.reporting.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** All events of all topics, read once from the first to the last. */
final class EventLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 5_000;

    private final KafkaConsumer<String, String> reader;
    private final List<TopicPartition> partitions;

    EventLog(KafkaConsumer<String, String> reader, List<String> topics) {
        this.reader = reader;
        this.partitions = topics.stream()
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
    }

    /** How many records there are after the ones that were read. */
    long ahead() {
        return reader.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - reader.position(end.getKey()))
                .sum();
    }

    /** Reads on until what is the end of the log now, and hands it over in large batches; those of one key come in order. */
    void readOn(Consumer<List<ConsumerRecord<String, String>>> batches) {
        var ends = reader.endOffsets(partitions);
        var batch = new ArrayList<ConsumerRecord<String, String>>(BATCH);
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(POLL).forEach(batch::add);
            if (batch.size() >= BATCH) {
                batches.accept(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            batches.accept(batch);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
