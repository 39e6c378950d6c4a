package dk.tvaers.members.notice;

import dk.tvaers.events.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on notices that are told by e-mail. What several replicas might do at once, one of them does. */
@ApplicationScoped
class NoticeMailRepository {
    private static final String DUE = """
            select distinct person_id from (select person_id from notice where mail_due_at <= :now
            order by mail_due_at limit 500) waiting
            """;

    private static final String BUNDLE = """
            with due as (select id from notice where person_id = :person and mail_due_at <= :now
                    order by id for update skip locked),
                made as (insert into mail (id, person_id, composed_at, next_try_at, attempts)
                    select cast(:mail as uuid), cast(:person as uuid), cast(:now as timestamptz), cast(:now as timestamptz), 0
                        where exists (select 1 from due))
            update notice set mail_id = :mail, mail_due_at = null from due where notice.id = due.id
            """;

    private final Session database;

    NoticeMailRepository(Session database) {
        this.database = database;
    }

    /** Whom something is due for. */
    List<UUID> due(Instant now) {
        return database.createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Makes one mail of all that is due for a person, if anything still is. */
    void bundle(UUID personId, Instant now) {
        database.createNativeMutationQuery(BUNDLE)
                .setParameter("person", personId)
                .setParameter("mail", Ids.next())
                .setParameter("now", now)
                .executeUpdate();
    }
}
