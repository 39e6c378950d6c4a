package dk.tvaers.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Days in the municipality's time zone ({@code tvaers.time-zone}): deadlines are days there, and last until their end. */
@ApplicationScoped
public class MunicipalCalendar {
    private final Clock clock;
    private final ZoneId zone;

    MunicipalCalendar(
            Clock clock, @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The first moment of the day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment of the next day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
