package dk.tvaers.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on a service's table of mails. What several replicas might do at once, one of them does. */
final class MailRows {
    private static final String CLAIM = """
            update mail set attempts = attempts + 1, next_try_at = :again
            where id = (select id from mail where sent_at is null and dropped_at is null and next_try_at <= :now
                order by next_try_at limit 1 for update skip locked)
            returning id, %s, attempts
            """;

    private final Session database;
    private final String claim;

    /** @param owner the column of what a mail belongs to */
    MailRows(Session database, String owner) {
        this.database = database;
        this.claim = CLAIM.formatted(owner);
    }

    Optional<Claimed> claim(Instant now, Instant again) {
        return database.createNativeQuery(claim, Object[].class)
                .setParameter("now", now)
                .setParameter("again", again)
                .getResultStream()
                .findFirst()
                .map(row -> new Claimed((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue()));
    }

    void sent(UUID mailId, Instant now) {
        write("update mail set sent_at = :at where id = :mail", mailId, now);
    }

    void drop(UUID mailId, Instant now) {
        write("update mail set dropped_at = :at where id = :mail", mailId, now);
    }

    void retry(UUID mailId, Instant at) {
        write("update mail set next_try_at = :at where id = :mail", mailId, at);
    }

    private void write(String sql, UUID mailId, Instant at) {
        database.createNativeMutationQuery(sql)
                .setParameter("mail", mailId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
