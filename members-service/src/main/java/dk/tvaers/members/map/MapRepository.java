package dk.tvaers.members.map;

import dk.tvaers.events.words.PersonKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reads a day of the whole organisation in three queries. It goes past the features that own the tables: ten thousand entities would be
 * loaded for four columns of each.
 */
@ApplicationScoped
class MapRepository {
    private static final String UNITS = """
        select unit_id, name, parent_id, department_id from unit_revision r
        where valid_from <= :day and (valid_to is null or valid_to >= :day)
            and (level <> 'MUNICIPALITY' or exists (select from person where unit_id = r.unit_id))
        order by name, unit_id
        """;
    private static final String NETWORKS = """
        select id, title, type from known_network
        where started_at < :end and (closed_at is null or closed_at >= :end)
        order by title, id
        """;
    /** Where the employer says that somebody worked then; of whom it says nothing, where the person is recorded to work. */
    private static final String SEATS = """
        select m.network_id, m.person_id, p.kind, u.unit_id
        from membership m
        join known_network n on n.id = m.network_id
            and n.started_at < :end and (n.closed_at is null or n.closed_at >= :end)
        join person p on p.id = m.person_id
        left join placement w on w.person_id = p.id
            and w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day)
        left join unit_revision u on u.unit_id =
                case when exists (select from placement where person_id = p.id) then w.unit_id else p.unit_id end
            and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
        where m.joined_at < :end and (m.left_at is null or m.left_at >= :end)
        """;

    private final Session database;

    MapRepository(Session database) {
        this.database = database;
    }

    List<MapUnit> units(LocalDate day) {
        return database.createNativeQuery(UNITS, Object[].class).setParameter("day", day).getResultList().stream()
                .map(row -> new MapUnit((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3]))
                .toList();
    }

    /** @param end the first moment after the day */
    List<MapNetwork> networks(Instant end) {
        return database.createNativeQuery(NETWORKS, Object[].class).setParameter("end", end).getResultList().stream()
                .map(row -> new MapNetwork((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** @param end the first moment after the day */
    List<Seat> seats(LocalDate day, Instant end) {
        return database
                .createNativeQuery(SEATS, Object[].class)
                .setParameter("day", day)
                .setParameter("end", end)
                .getResultList()
                .stream()
                .map(row -> new Seat((UUID) row[0], (UUID) row[1], PersonKind.valueOf((String) row[2]), (UUID) row[3]))
                .distinct()
                .toList();
    }
}
