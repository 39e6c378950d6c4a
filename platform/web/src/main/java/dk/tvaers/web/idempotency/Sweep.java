package dk.tvaers.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets idempotency records when nobody repeats their requests any more. */
@ApplicationScoped
class Sweep {
    private final Records records;
    private final Clock clock;
    private final Duration keep;

    Sweep(
            Records records,
            Clock clock,
            @ConfigProperty(name = "tvaers.idempotency.keep", defaultValue = "48h") Duration keep) {
        this.records = records;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(
            identity = "idempotency-sweep",
            every = "${tvaers.idempotency.sweep-every:1h}",
            delayed = "${tvaers.idempotency.sweep-delay:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        records.deleteBefore(clock.instant().minus(keep));
    }
}
