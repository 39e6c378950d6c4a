package dk.tvaers.messaging;

import dk.tvaers.messaging.OutboxTable.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Empties the outbox to Kafka: woken by every commit that wrote to it, and once a second as a net for what another replica or
 * an earlier life of this program left behind. A row is marked only when the broker has acknowledged it, so a crash between the
 * two sends it again with the same id, which every inbox passes over.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration NET = Duration.ofSeconds(1);
    /** Under load one batch takes what many commits wrote; alone, an event waits no longer than anybody notices. */
    private static final Duration GATHERED = Duration.ofMillis(50);

    private static final Duration KEPT = Duration.ofDays(7);

    private final OutboxTable outbox;
    private final Broker broker;
    private final EventTraces traces;
    private final Clock clock;
    private final String topic;
    private final String source;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    Relay(
            OutboxTable outbox,
            Broker broker,
            EventTraces traces,
            Clock clock,
            @ConfigProperty(name = "tvaers.events.publishes") java.util.Optional<String> publishes,
            @ConfigProperty(name = "tvaers.topic-prefix") java.util.Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.outbox = outbox;
        this.broker = broker;
        this.traces = traces;
        this.clock = clock;
        this.topic = publishes.map(name -> prefix.orElse("") + name).orElse(null);
        this.source = "/" + application;
    }

    void start(@Observes StartupEvent started) {
        if (topic == null) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten event) {
        wake.release();
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() throws SQLException {
        outbox.forgetPublishedBefore(clock.instant().minus(KEPT));
    }

    private void run() {
        var failures = 0;
        while (running) {
            try {
                wake.drainPermits();
                while (running && relayBatch() == BATCH) {
                    failures = 0;
                }
                failures = 0;
                if (wake.tryAcquire(NET.toMillis(), TimeUnit.MILLISECONDS)) {
                    TimeUnit.MILLISECONDS.sleep(GATHERED.toMillis());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (failures++ == 0) {
                    LOG.warnf(
                            "Events wait in the outbox: %s",
                            rootOf(e).getClass().getSimpleName());
                }
                pause();
            }
        }
    }

    /** Sends the next rows; returns how many. */
    private int relayBatch() {
        return QuarkusTransaction.requiringNew().timeout(90).call(() -> {
            if (!outbox.lockForRelay()) {
                return 0;
            }
            List<Waiting> waiting = outbox.waiting(BATCH);
            if (!waiting.isEmpty()) {
                var records = waiting.stream().map(this::toRecord).toList();
                traces.whileSending(records, () -> broker.send(records));
                outbox.markPublished(waiting);
            }
            return waiting.size();
        });
    }

    private ProducerRecord<String, String> toRecord(Waiting row) {
        var record = new ProducerRecord<>(topic, row.key().toString(), row.data());
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.write(
                record.headers(), CloudEventHeaders.ID, row.eventId().toString());
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.TYPE, row.type());
        CloudEventHeaders.write(
                record.headers(), CloudEventHeaders.SUBJECT, row.key().toString());
        CloudEventHeaders.write(
                record.headers(), CloudEventHeaders.TIME, row.occurredAt().toString());
        CloudEventHeaders.write(record.headers(), CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (row.traceparent() != null) {
            CloudEventHeaders.write(record.headers(), CloudEventHeaders.TRACE_PARENT, row.traceparent());
        }
        return record;
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
