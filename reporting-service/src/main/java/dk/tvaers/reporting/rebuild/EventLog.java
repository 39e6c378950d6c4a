package dk.tvaers.reporting.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** All events of all topics, read once from the first to the last. */
final class EventLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int BATCH = 5_000;

    private final KafkaConsumer<String, String> reader;
    private final List<TopicPartition> partitions;
    private Map<TopicPartition, Long> ends = Map.of();
    private final ExecutorService ahead = Executors.newSingleThreadExecutor();

    /** @param positions where to begin; the parts that have none begin with their first record */
    EventLog(KafkaConsumer<String, String> reader, List<String> topics, Map<TopicPartition, Long> positions) {
        this.reader = reader;
        this.partitions = topics.stream()
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        partitions.stream()
                .filter(positions::containsKey)
                .forEach(partition -> reader.seek(partition, positions.get(partition)));
    }

    /** How many records there are after the ones that were read. */
    long ahead() {
        return reader.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - reader.position(end.getKey()))
                .sum();
    }

    /**
     * Reads on until what is the end of the log now, and hands it over in large batches; those of one key come in order. While one is
     * applied the next is read.
     */
    void readOn(Consumer<List<LoggedEvent>> batches) {
        ends = reader.endOffsets(partitions);
        var batch = next();
        while (!batch.isEmpty()) {
            var following = CompletableFuture.supplyAsync(this::next, ahead);
            batches.accept(batch);
            batch = following.join();
        }
    }

    /** Where the log ended when last looked. */
    Map<TopicPartition, Long> ends() {
        return ends;
    }

    private List<LoggedEvent> next() {
        var batch = new ArrayList<LoggedEvent>(BATCH);
        while (batch.size() < BATCH && isBeforeTheEnd()) {
            reader.poll(POLL).forEach(record -> batch.add(LoggedEvent.read(record)));
        }
        return batch;
    }

    private boolean isBeforeTheEnd() {
        return ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue());
    }

    @Override
    public void close() {
        // Waits for the reading, which the reader allows one thread at a time.
        ahead.close();
        reader.close();
    }
}
