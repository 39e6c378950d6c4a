package dk.tvaers.citizeninput.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes files that are due, in every replica, and tries until it has succeeded. */
@ApplicationScoped
class Removal {
    private static final Logger LOG = Logger.getLogger(Removal.class);
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final UnwantedObjects unwanted;
    private final Storage storage;
    private final Clock clock;

    Removal(UnwantedObjects unwanted, Storage storage, Clock clock) {
        this.unwanted = unwanted;
        this.storage = storage;
        this.clock = clock;
    }

    @Scheduled(
            identity = "attachments-removal",
            every = "${tvaers.attachments.remove-every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeDue() {
        var now = clock.instant();
        var due = QuarkusTransaction.requiringNew().call(() -> unwanted.take(now, now.plus(AGAIN)));
        due.forEach(this::remove);
    }

    private void remove(UUID object) {
        try {
            storage.delete(object);
            QuarkusTransaction.requiringNew().run(() -> unwanted.remove(object));
        } catch (IOException failed) {
            LOG.warnf(
                    "a file could not be deleted, tried again in %s: %s",
                    AGAIN, failed.getClass().getSimpleName());
        }
    }
}
