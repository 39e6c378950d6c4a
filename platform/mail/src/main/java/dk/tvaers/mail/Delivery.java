package dk.tvaers.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Sends what is due, in every replica: whoever claims a mail first sends it. A program that ends between sending and marking leaves a mail that
 * is sent again under the same Message-ID once its lease is over (ADR 33).
 */
@ApplicationScoped
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int MOST_ATTEMPTS = 12;

    private final MailRows rows;
    private final Mails mails;
    private final Clock clock;
    private final boolean enabled;
    private final Duration lease;

    /** @param lease so long a mail belongs to the replica that is sending it; longer than a server takes to accept one */
    Delivery(
            Session database,
            Mails mails,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled,
            @ConfigProperty(name = "tvaers.mail.lease") Duration lease) {
        this.rows = new MailRows(database, mails.ownerColumn());
        this.mails = mails;
        this.clock = clock;
        this.enabled = enabled;
        this.lease = lease;
    }

    @Scheduled(
            identity = "mail-delivery",
            every = "${tvaers.mail.every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (enabled) {
            sendAll();
        }
    }

    /** Until nothing is due. */
    private void sendAll() {
        mails.bundle(now());
        var claimed = claim();
        while (claimed.isPresent()) {
            send(claimed.get());
            claimed = claim();
        }
    }

    private Optional<Claimed> claim() {
        var now = now();
        return QuarkusTransaction.requiringNew().call(() -> rows.claim(now, now.plus(lease)));
    }

    private void send(Claimed mail) {
        try {
            var letter = QuarkusTransaction.requiringNew().call(() -> mails.write(mail));
            if (letter.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> rows.drop(mail.mailId(), now()));
                return;
            }
            letter.get().run();
            QuarkusTransaction.requiringNew().run(() -> rows.sent(mail.mailId(), now()));
        } catch (RuntimeException failed) {
            putOff(mail, failed);
        }
    }

    /** Without the failure's message, which can hold an address. */
    private void putOff(Claimed mail, RuntimeException failed) {
        LOG.warnf(
                "mail %s not delivered in attempt %d: %s",
                mail.mailId(), mail.attempts(), failed.getClass().getSimpleName());
        QuarkusTransaction.requiringNew().run(() -> {
            if (mail.attempts() >= MOST_ATTEMPTS) {
                rows.drop(mail.mailId(), now());
            } else {
                rows.retry(mail.mailId(), now().plus(pause(mail.attempts())));
            }
        });
    }

    /** One minute, then twice as long each time: the last attempt comes a day and a half after the first. */
    private static Duration pause(int attempts) {
        return Duration.ofMinutes(1L << Math.max(0, attempts - 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
