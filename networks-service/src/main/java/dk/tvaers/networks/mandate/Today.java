package dk.tvaers.networks.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where the municipality is. */
@ApplicationScoped
class Today {
    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
