package dk.tvaers.members.audit;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The queries on who read whose data. */
@ApplicationScoped
class ReadingRepository {
    private static final String READINGS = """
            select a.id, a.at, a.action, r.id, r.unit_id
            from audit_entry a left join person r on r.login_id = a.actor_login_id
            where a.subject_type = 'person' and a.subject_id = :person and a.action in (:readings) and a.id < :before
            order by a.id desc
            limit :fetch
            """;
    private static final List<String> CODES =
            Arrays.stream(Reading.values()).map(Reading::code).toList();

    private final Session database;

    ReadingRepository(Session database) {
        this.database = database;
    }

    boolean isKnown(UUID personId) {
        return exists(database.createNativeQuery(
                        "select 1 from person where id = :person and erased_at is null", Integer.class)
                .setParameter("person", personId));
    }

    boolean isOf(UUID personId, UUID loginId) {
        return exists(database.createNativeQuery(
                        "select 1 from person where id = :person and login_id = :login", Integer.class)
                .setParameter("person", personId)
                .setParameter("login", loginId));
    }

    Optional<UUID> personOf(UUID loginId) {
        return database.createNativeQuery("select id from person where login_id = :login", UUID.class)
                .setParameter("login", loginId)
                .uniqueResultOptional();
    }

    /** Newest first. */
    Page<ReadingView> page(UUID personId, PageRequest page) {
        List<Object[]> rows = database.createNativeQuery(READINGS, Object[].class)
                .setParameter("person", personId)
                .setParameterList("readings", CODES)
                .setParameter(
                        "before", page.cursor().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.of(rows, page, row -> Cursor.of(row[0])).map(row -> view(personId, row));
    }

    private static ReadingView view(UUID personId, Object[] row) {
        Reading what = Arrays.stream(Reading.values())
                .filter(each -> each.code().equals(row[2]))
                .findFirst()
                .orElseThrow();
        UUID reader = (UUID) row[3];
        return new ReadingView((Instant) row[1], what, reader, (UUID) row[4], personId.equals(reader));
    }

    private static boolean exists(NativeQuery<Integer> query) {
        return !query.getResultList().isEmpty();
    }
}
