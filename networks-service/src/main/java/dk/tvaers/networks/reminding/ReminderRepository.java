package dk.tvaers.networks.reminding;

import dk.tvaers.networks.reminder.Due;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on reminders. */
@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {
    private static final String INSERT = """
            insert into reminder (id, kind, subject_id, network_id, due_on, told_at)
            values (:id, :kind, :subject, :network, :dueOn, :now) on conflict on constraint uq_reminder do nothing
            """;

    /** Waits for another replica that is about to tell the same; false when it did. */
    boolean insertIfAbsent(UUID id, Due due, Instant now) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("kind", due.kind().name())
                        .setParameter("subject", due.subjectId())
                        .setParameter("network", due.networkId(), UUID.class)
                        .setParameter("dueOn", due.dueOn())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Newest first; ids grow with time. */
    List<Reminder> page(UUID networkId, PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return find("networkId = ?1 and id < ?2 order by id desc", networkId, before)
                .range(0, page.fetch() - 1)
                .list();
    }
}
