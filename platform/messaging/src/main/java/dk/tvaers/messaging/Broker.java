package dk.tvaers.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Our own hand on Kafka, for the two places where the connector's channels say too little: the relay must know that a whole
 * batch was acknowledged before it marks it, and replay and rebuild read a topic from one offset to another.
 */
@ApplicationScoped
public class Broker {
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Map<String, Object> connection;
    private KafkaProducer<String, String> producer;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.connection = connection;
    }

    /**
     * Sends the records in order and waits until the broker has acknowledged every one of them.
     *
     * @throws BrokerUnavailableException when one was not acknowledged; some of them may have been
     */
    void send(List<ProducerRecord<String, String>> records) {
        var sent = new ArrayList<Future<RecordMetadata>>(records.size());
        try {
            for (var record : records) {
                sent.add(producer().send(record));
            }
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(e);
        } catch (ExecutionException | org.apache.kafka.common.KafkaException e) {
            throw new BrokerUnavailableException(e);
        }
    }

    /** A reader outside every consumer group, or in the given one; the caller closes it. */
    public KafkaConsumer<String, String> reader(String group) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            var settings = new HashMap<>(connection);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            // Without a broker the relay gives up soon, lets its transaction go and comes back.
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
            settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(CLOSING);
        }
    }

    /** Kafka did not take a record in time; nothing is lost, it is sent again. */
    static final class BrokerUnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokerUnavailableException(Exception cause) {
            super(cause);
        }
    }
}
