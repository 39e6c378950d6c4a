package dk.tvaers.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/**
 * Shows operations whether events leave: {@code tvaers.outbox.age} is how long the oldest has waited, {@code tvaers.outbox.events} how
 * many wait. Both ask the database when they are read, and are NaN while it does not answer.
 */
@ApplicationScoped
class OutboxMeters {
    private static final double MILLIS_IN_A_SECOND = 1000.0;

    private final OutboxTable outbox;
    private final MeterRegistry meters;
    private final Clock clock;

    OutboxMeters(OutboxTable outbox, MeterRegistry meters, Clock clock) {
        this.outbox = outbox;
        this.meters = meters;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("tvaers.outbox.age", this, OutboxMeters::age)
                .description("Time since the oldest event that is not yet sent was told")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("tvaers.outbox.events", this, OutboxMeters::waiting)
                .description("Events that are not yet sent")
                .register(meters);
    }

    private double age() {
        try {
            var oldest = outbox.backlog().oldest();
            return oldest == null
                    ? 0
                    : Duration.between(oldest, clock.instant()).toMillis() / MILLIS_IN_A_SECOND;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }

    private double waiting() {
        try {
            return outbox.backlog().events();
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
