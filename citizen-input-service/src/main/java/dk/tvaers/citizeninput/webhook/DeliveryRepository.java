package dk.tvaers.citizeninput.webhook;

import dk.tvaers.events.Ids;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queries on deliveries: a queue and a log in one. */
@ApplicationScoped
class DeliveryRepository {
    /** Who else takes it up, should this program end while it sends. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_AT_ONCE = 20;

    private final EntityManager database;

    DeliveryRepository(EntityManager database) {
        this.database = database;
    }

    UUID add(UUID webhookId, UUID eventId, String type, String body, Instant now) {
        var id = Ids.next();
        query(
                        "insert into webhook_delivery (id, webhook_id, event_id, type, body, tries, made_at, due_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, 0, ?6, ?6) on conflict (webhook_id, event_id) do nothing",
                        id,
                        webhookId,
                        eventId,
                        type,
                        body,
                        now)
                .executeUpdate();
        return id;
    }

    /** Takes what is due; another replica's are passed over. */
    @SuppressWarnings("unchecked")
    List<Message> take(Instant now) {
        List<Object[]> rows = query(
                        "update webhook_delivery d set tries = tries + 1, due_at = ?2 from webhook w"
                                + " where w.id = d.webhook_id and d.id in (select id from webhook_delivery"
                                + " where due_at <= ?1 order by due_at limit " + MOST_AT_ONCE
                                + " for update skip locked)"
                                + " returning d.id, d.webhook_id, w.url, d.event_id, d.body, d.tries",
                        now,
                        now.plus(LEASE))
                .getResultList();
        return rows.stream()
                .map(row -> new Message(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        ((Number) row[5]).intValue()))
                .toList();
    }

    void delivered(UUID id, Outcome outcome, Instant at) {
        query(
                        "update webhook_delivery set delivered_at = ?2, due_at = null, status = ?3, problem = null where id = ?1",
                        id,
                        at,
                        outcome.status())
                .executeUpdate();
    }

    void retry(UUID id, Outcome outcome, Instant dueAt) {
        failed("update webhook_delivery set due_at = ?2,", id, outcome, dueAt);
    }

    void giveUp(UUID id, Outcome outcome, Instant at) {
        failed("update webhook_delivery set due_at = null, given_up_at = ?2,", id, outcome, at);
    }

    private void failed(String update, UUID id, Outcome outcome, Instant at) {
        query(
                        update + " status = cast(cast(?3 as text) as integer), problem = ?4 where id = ?1",
                        id,
                        at,
                        outcome.status() == null ? null : outcome.status().toString(),
                        outcome.problem())
                .executeUpdate();
    }

    /** Newest first, with one row more than the page. */
    @SuppressWarnings("unchecked")
    List<DeliveryView> newest(UUID webhookId, PageRequest page) {
        var after = page.cursor().isPresent() ? " and id < ?2" : "";
        var query = query(
                "select id, event_id, type, tries, status, problem, made_at, due_at, delivered_at, given_up_at"
                        + " from webhook_delivery where webhook_id = ?1" + after + " order by id desc limit "
                        + page.fetch(),
                webhookId);
        page.cursor().ifPresent(cursor -> query.setParameter(2, cursor.uuid(0)));
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(DeliveryRepository::view).toList();
    }

    private static DeliveryView view(Object[] row) {
        return new DeliveryView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9]);
    }

    void forgetMadeBefore(Instant limit) {
        query("delete from webhook_delivery where made_at < ?1 and due_at is null", limit)
                .executeUpdate();
    }

    private Query query(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
