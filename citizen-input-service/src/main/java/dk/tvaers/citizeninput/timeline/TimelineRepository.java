package dk.tvaers.citizeninput.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The queries on timelines. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, Long> {
    /** Nobody reads on after this many; the newest are what the contributor came for. */
    private static final int MOST = 500;

    private static final String ADD = """
            insert into timeline_entry (input_id, at, what, network_id, detail)
            select id, cast(:at as timestamptz), cast(:what as text), cast(:network as uuid), cast(:detail as text) from input
            where state not in ('WITHDRAWN', 'REJECTED') and\s""";

    /** Events can come late: what happened before an input came is no news of it. */
    private static final String OF_NETWORK = "network_ids <> '{}' and network_ids @> array[cast(:network as uuid)]"
            + " and received_at <= cast(:at as timestamptz) returning id";

    private static final String OF_THESE = "id in (:inputs) returning id";

    List<TimelineEntry> newest(UUID inputId) {
        return find("inputId = ?1 order by at desc, id desc", inputId)
                .page(0, MOST)
                .list();
    }

    /** Returns the new entries. */
    List<Long> addToNetwork(UUID networkId, Instant at, Happening what, String detail) {
        return adding(OF_NETWORK, networkId, at, what, detail).getResultList();
    }

    /** Returns the new entries. */
    List<Long> addToEach(Collection<UUID> inputIds, UUID networkId, Instant at, Happening what) {
        return adding(OF_THESE, networkId, at, what, null)
                .setParameterList("inputs", inputIds)
                .getResultList();
    }

    private NativeQuery<Long> adding(String which, UUID networkId, Instant at, Happening what, String detail) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ADD + which, Long.class)
                .setParameter("at", at)
                .setParameter("what", what.name())
                .setParameter("network", networkId)
                .setParameter("detail", detail, String.class);
    }
}
