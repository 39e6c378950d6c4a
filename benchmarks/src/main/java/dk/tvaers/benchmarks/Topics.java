package dk.tvaers.benchmarks;

import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the topics of events go and how far reporting-service has read them. */
final class Topics implements AutoCloseable {
    private static final String GROUP = Service.REPORTING.module();
    private static final int PARTITIONS = 3;

    private final Admin admin;

    Topics(LocalParts parts) {
        admin = Admin.create(Map.of("bootstrap.servers", parts.bootstrapServers()));
    }

    /** From now on reporting-service passes over what is there; it must not be running. */
    void passOver() {
        var ends = ends().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue())));
        try {
            admin.alterConsumerGroupOffsets(GROUP, ends).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw failed(e);
        }
    }

    /** How many events reporting-service has not read yet. */
    long ahead() {
        try {
            var read = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends().entrySet().stream()
                    .mapToLong(end -> end.getValue() - read.get(end.getKey()).offset())
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw failed(e);
        }
    }

    private Map<TopicPartition, Long> ends() {
        var asked = Service.owners().stream()
                .flatMap(service -> service.topics("").stream())
                .filter(topic -> topic.endsWith(".v1"))
                .flatMap(topic -> IntStream.range(0, PARTITIONS).mapToObj(part -> new TopicPartition(topic, part)))
                .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
        try {
            return admin.listOffsets(asked).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException | InterruptedException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(Exception cause) {
        return new IllegalStateException("the broker did not answer", cause);
    }

    @Override
    public void close() {
        admin.close();
    }
}
