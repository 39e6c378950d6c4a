package dk.tvaers.citizeninput.overdue;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on overdue answers. */
@ApplicationScoped
class OverdueRepository implements PanacheRepositoryBase<OverdueAnswer, OverdueAnswer.Key> {
    /** Waiting begins when an input comes, and anew when its contributor reopens it. Another replica that tells the same is waited for. */
    private static final String TELL = """
            insert into overdue_answer (input_id, escalated_to, since, told_at)
            select waiting.id, cast(:to as text), waiting.since, cast(:now as timestamptz)
            from (select i.id, greatest(i.received_at,
                        (select max(a.reopened_at) from answer a where a.input_id = i.id)) as since
                    from input i where i.state in ('PUBLISHED', 'ANONYMISED', 'REOPENED') and i.received_at < :before) waiting
            where waiting.since < :before and not exists (select 1 from overdue_answer told
                where told.input_id = waiting.id and told.escalated_to = :to and told.since = waiting.since)
            order by waiting.since, waiting.id limit 200
            on conflict on constraint pk_overdue_answer do nothing
            returning input_id
            """;

    /** Writes down, and returns, inputs that waited since before a moment and were not told of on this step. */
    List<UUID> tell(NetworkRole to, Instant before, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TELL, UUID.class)
                .setParameter("to", to.name())
                .setParameter("before", before)
                .setParameter("now", now)
                .getResultList();
    }

    /** Inputs of a network that are overdue and still wait; the longest first, each on its last step. */
    List<OverdueView> of(UUID networkId, PageRequest page) {
        var cursor = page.cursor();
        var query = getEntityManager()
                .createQuery(
                        "select new dk.tvaers.citizeninput.overdue.OverdueView(o.id.inputId, o.id.escalatedTo, o.id.since, o.toldAt)"
                                + " from OverdueAnswer o join Input i on i.id = o.id.inputId"
                                + " where array_contains(i.networkIds, :network)"
                                + " and i.state in (PUBLISHED, ANONYMISED, REOPENED)"
                                + (cursor.isEmpty() ? "" : " and (o.id.since, o.id.inputId) > (:since, :input)")
                                + " and o.toldAt = (select max(later.toldAt) from OverdueAnswer later where later.id.inputId = o.id.inputId)"
                                + " order by o.id.since, o.id.inputId",
                        OverdueView.class)
                .setParameter("network", networkId);
        cursor.ifPresent(place -> query.setParameter("since", place.instant(0)).setParameter("input", place.uuid(1)));
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
