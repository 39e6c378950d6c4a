package dk.tvaers.messaging;

import dk.tvaers.events.UnreadableEventException;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Applies what arrives, a batch per transaction. When a batch fails, its events are tried one by one: what fails by itself goes
 * to the dead letters with its reason, the others are applied. While the database is away or busy nothing is dead, it waits.
 */
@ApplicationScoped
class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final int DATABASE_CHECK_SECONDS = 2;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final EventTraces traces;
    private final AgroalDataSource database;
    private final MeterRegistry meters;

    EventConsumer(
            Inbox inbox, DeadLetters deadLetters, EventTraces traces, AgroalDataSource database, MeterRegistry meters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.database = database;
        this.meters = meters;
    }

    /** Makes the counters known from the start, so that an alarm on the first dead letter has a zero to rise from. */
    void register(@Observes StartupEvent started) {
        List.of("applied", "duplicate", "ignored", "dead").forEach(outcome -> count(outcome, 0));
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecords<String, String> records) throws InterruptedException {
        var batch = new ArrayList<ConsumerRecord<String, String>>(records.count());
        records.forEach(batch::add);
        try {
            traces.whileApplying(batch, () -> applyTogether(batch));
        } catch (RuntimeException e) {
            for (var record : batch) {
                applyAlone(record);
            }
        }
    }

    private void applyTogether(List<ConsumerRecord<String, String>> batch) {
        var events =
                batch.stream().map(EventReader::read).flatMap(Optional::stream).toList();
        count("ignored", batch.size() - events.size());
        apply(events);
    }

    private void apply(List<ReceivedEvent> events) {
        var applied = QuarkusTransaction.requiringNew().call(() -> inbox.apply(events));
        count("applied", applied);
        count("duplicate", events.size() - applied);
    }

    private void applyAlone(ConsumerRecord<String, String> record) throws InterruptedException {
        while (!appliedOrBuried(record)) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** False when neither could be done now, because the database or the broker is away. */
    private boolean appliedOrBuried(ConsumerRecord<String, String> record) {
        try {
            traces.whileApplying(
                    List.of(record),
                    () -> EventReader.read(record).map(List::of).ifPresent(this::apply));
            return true;
        } catch (UnreadableEventException e) {
            return buried(record, e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Event of %s-%d at %d failed", record.topic(), record.partition(), record.offset());
            return !PassingFailures.contains(e)
                    && databaseAnswers()
                    && buried(record, e.getClass().getSimpleName());
        }
    }

    private boolean buried(ConsumerRecord<String, String> record, String reason) {
        try {
            deadLetters.add(record, reason);
            count("dead", 1);
            return true;
        } catch (Broker.BrokerUnavailableException e) {
            return false;
        }
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(DATABASE_CHECK_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private void count(String outcome, int events) {
        meters.counter("tvaers.events.consumed", "outcome", outcome).increment(events);
    }
}
