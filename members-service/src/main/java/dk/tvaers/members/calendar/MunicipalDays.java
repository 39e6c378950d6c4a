package dk.tvaers.members.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Days in the municipality's time zone ({@code tvaers.time-zone}). What is true of a day is what is true at its end. */
@ApplicationScoped
public class MunicipalDays {
    private final Clock clock;
    private final ZoneId zone;

    MunicipalDays(
            Clock clock, @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment of the next day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
