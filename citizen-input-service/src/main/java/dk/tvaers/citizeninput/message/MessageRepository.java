package dk.tvaers.citizeninput.message;

import dk.tvaers.mail.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on messages and mails. What several replicas might do at once, one of them does. */
@ApplicationScoped
class MessageRepository {
    /** Only for those who can be reached and allowed it. */
    private static final String NOTE = """
            insert into message (entry_id, input_id, due_at)
            select e.id, e.input_id, case p.rhythm when 'DAILY' then cast(:daily as timestamptz)
                when 'WEEKLY' then cast(:weekly as timestamptz) else cast(:now as timestamptz) end
            from timeline_entry e join input i on i.id = e.input_id join contact c on c.input_id = e.input_id
                left join message_preference p on p.input_id = e.input_id
            where e.id = any (:entries) and i.consent_contact and i.state <> 'WITHDRAWN' and num_nonnulls(c.email, c.sealed_email) > 0
            on conflict on constraint pk_message do nothing
            """;

    private static final String DUE = """
            select distinct input_id from (select input_id from message where mail_id is null and due_at <= :now
            order by due_at limit 500) waiting
            """;

    private static final String BUNDLE = """
            with due as (select entry_id from message where input_id = :input and mail_id is null and due_at <= :now
                    order by entry_id for update skip locked),
                made as (insert into mail (id, input_id, composed_at, next_try_at, attempts)
                    select cast(:mail as uuid), cast(:input as uuid), cast(:now as timestamptz), cast(:now as timestamptz), 0
                        where exists (select 1 from due))
            update message set mail_id = :mail from due where message.entry_id = due.entry_id
            """;

    private final EntityManager entities;

    MessageRepository(EntityManager entities) {
        this.entities = entities;
    }

    void note(List<Long> entryIds, Map<Rhythm, Instant> due) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(NOTE)
                .setParameter("entries", entryIds.toArray(Long[]::new))
                .setParameter("now", due.get(Rhythm.AT_ONCE))
                .setParameter("daily", due.get(Rhythm.DAILY))
                .setParameter("weekly", due.get(Rhythm.WEEKLY))
                .executeUpdate();
    }

    List<UUID> due(Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Makes one mail of all that is due for an input, if anything still is. */
    void bundle(UUID mailId, UUID inputId, Instant now) {
        write(BUNDLE, Map.of("mail", mailId, "input", inputId, "now", now));
    }

    /** Entries that a mail tells, in their order. */
    List<Long> entries(UUID mailId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select entry_id from message where mail_id = :mail order by entry_id", Long.class)
                .setParameter("mail", mailId)
                .getResultList();
    }

    void prefer(UUID inputId, Rhythm rhythm, String language) {
        write(
                "insert into message_preference (input_id, rhythm, language) values (:input, :rhythm, :language)"
                        + " on conflict on constraint pk_message_preference"
                        + " do update set rhythm = excluded.rhythm, language = excluded.language",
                Map.of("input", inputId, "rhythm", rhythm.name(), "language", language));
    }

    /** The language of an input's messages, if one was chosen. */
    Optional<String> language(UUID inputId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select language from message_preference where input_id = :input", String.class)
                .setParameter("input", inputId)
                .getResultStream()
                .findFirst();
    }

    void forget(UUID inputId) {
        write("delete from message where input_id = :input and mail_id is null", Map.of("input", inputId));
        write("delete from message_preference where input_id = :input", Map.of("input", inputId));
    }

    private void write(String sql, Map<String, Object> values) {
        var statement = entities.unwrap(Session.class).createNativeMutationQuery(sql);
        values.forEach(statement::setParameter);
        statement.executeUpdate();
    }
}
