package dk.tvaers.citizeninput.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends what is due and writes down how it went. No transaction is open while it waits for somebody else's server. */
@ApplicationScoped
class Dispatch {
    private static final Duration KEPT = Duration.ofDays(30);

    private final DeliveryRepository deliveries;
    private final Sender sender;
    private final Retries retries;
    private final Clock clock;

    Dispatch(
            DeliveryRepository deliveries,
            Sender sender,
            Clock clock,
            @ConfigProperty(name = "tvaers.webhooks.first-retry", defaultValue = "10s") Duration firstRetry) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.retries = new Retries(firstRetry);
        this.clock = clock;
    }

    @Scheduled(
            identity = "webhooks",
            every = "1s",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        var due = QuarkusTransaction.requiringNew().call(() -> deliveries.take(clock.instant()));
        if (!due.isEmpty()) {
            send(due);
        }
    }

    @Scheduled(identity = "webhooks-log", every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        deliveries.forgetMadeBefore(clock.instant().minus(KEPT));
    }

    /** All at once, so that a server that does not answer keeps nobody waiting for long. */
    private void send(List<Message> due) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(message -> threads.submit(() -> send(message)));
        }
    }

    private void send(Message message) {
        var outcome = sender.send(message);
        QuarkusTransaction.requiringNew().run(() -> keep(message, outcome));
    }

    private void keep(Message message, Outcome outcome) {
        var now = clock.instant();
        if (outcome.isDelivered()) {
            deliveries.delivered(message.id(), outcome, now);
            return;
        }
        retries.after(message.tries())
                .ifPresentOrElse(
                        wait -> deliveries.retry(message.id(), outcome, now.plus(wait)),
                        () -> deliveries.giveUp(message.id(), outcome, now));
    }
}
