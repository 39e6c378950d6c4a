package dk.tvaers.retention;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on what was carried out. */
@ApplicationScoped
class RetentionRunRepository implements PanacheRepositoryBase<RetentionRun, UUID> {
    private static final String CLAIM = """
            insert into retention_run (id, kind, day, again, action, due_before, done, failed, started_at)
            values (:id, :kind, :day, :again, :action, :before, 0, 0, :now)
            on conflict (kind, day) where not again do nothing
            """;

    /** False when the rule has had its turn today, here or in another replica, and is not to have another. */
    boolean claim(UUID id, RetentionRule rule, LocalDate day, boolean again, Instant before, Instant now) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery(CLAIM)
                        .setParameter("id", id)
                        .setParameter("kind", rule.kind())
                        .setParameter("day", day)
                        .setParameter("again", again)
                        .setParameter("action", rule.action().name())
                        .setParameter("before", before)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Newest first; ids grow with time. */
    List<RetentionRun> page(PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return find("id < ?1 order by id desc", before)
                .range(0, page.fetch() - 1)
                .list();
    }
}
