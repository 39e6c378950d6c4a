package dk.tvaers.contact;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Shows operations when an old key can go: {@code tvaers.contact.old} asks the database when it is read, and is NaN while it does not answer. */
@ApplicationScoped
class SealingMeter {
    private final Resealing resealing;
    private final MeterRegistry meters;

    SealingMeter(Resealing resealing, MeterRegistry meters) {
        this.resealing = resealing;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("tvaers.contact.old", this, SealingMeter::old)
                .description("People whose contact data are not sealed with the newest key")
                .register(meters);
    }

    private double old() {
        try {
            return resealing.left();
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
