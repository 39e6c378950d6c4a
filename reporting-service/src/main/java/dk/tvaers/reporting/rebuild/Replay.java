package dk.tvaers.reporting.rebuild;

import dk.tvaers.events.UnreadableEventException;
import dk.tvaers.messaging.EventReader;
import dk.tvaers.messaging.Inbox;
import dk.tvaers.messaging.ReceivedEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Applies records of the log to the new model, the way the consumer applies them to the one that serves. */
@ApplicationScoped
class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final ModelRepository models;
    private final Inbox inbox;

    Replay(ModelRepository models, Inbox inbox) {
        this.models = models;
        this.inbox = inbox;
    }

    /** Applies them in a transaction of their own; returns how many events were new. What cannot be applied is passed over. */
    long apply(List<ConsumerRecord<String, String>> records) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> applyHere(records));
        } catch (RuntimeException e) {
            if (records.size() == 1) {
                return passOver(records.getFirst(), e);
            }
            return records.stream().mapToLong(record -> apply(List.of(record))).sum();
        }
    }

    /** Applies them in the current transaction; returns how many events were new. */
    long applyHere(List<ConsumerRecord<String, String>> records) {
        models.use();
        return inbox.apply(
                records.stream().map(Replay::read).flatMap(Optional::stream).toList());
    }

    /** The consumer has put it aside as a dead letter, or will. */
    private static Optional<ReceivedEvent> read(ConsumerRecord<String, String> record) {
        try {
            return EventReader.read(record);
        } catch (UnreadableEventException e) {
            return Optional.empty();
        }
    }

    /** The content can be at fault, and then the consumer met the same; anything else ends the rebuild. */
    private static long passOver(ConsumerRecord<String, String> record, RuntimeException failure) {
        if (!isTheContent(failure)) {
            throw failure;
        }
        LOG.warnf("Event of %s-%d at %d was passed over", record.topic(), record.partition(), record.offset());
        return 0;
    }

    /** SQL classes 22 and 23: a value that cannot be stored, or a constraint. */
    private static boolean isTheContent(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}
