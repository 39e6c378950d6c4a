package dk.tvaers.members.map;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The network map as of a day. */
@ApplicationScoped
class NetworkMaps {
    private final MapRepository maps;
    private final MunicipalCalendar calendar;
    private final AuditLog audit;

    NetworkMaps(MapRepository maps, MunicipalCalendar calendar, AuditLog audit) {
        this.maps = maps;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** At the end of the day; now when no day is given. */
    @Transactional
    Snapshot asOf(@Nullable LocalDate asked) {
        LocalDate day = asked == null ? calendar.today() : asked;
        Instant end = calendar.endOf(day);
        return new Snapshot(day, maps.units(day), maps.networks(end), maps.seats(day, end));
    }

    /** The same for somebody who will see people, by id, which is written down for each of them. */
    @Transactional
    Snapshot withPeople(@Nullable LocalDate asked) {
        Snapshot map = asOf(asked);
        map.seats().stream().map(Seat::personId).distinct().forEach(person -> audit.record("map", "person", person));
        return map;
    }
}
