package dk.tvaers.networks.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day in the municipality's time zone; deadlines are days there, and their last moment is the end of the day. */
@ApplicationScoped
public class Today {
    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
