package dk.tvaers.members.feed;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on what came back. */
@ApplicationScoped
class BroughtHomeRepository implements PanacheRepositoryBase<BroughtHome, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** Each side gives one page at most, so that the union sorts few. */
    private static final String FEED = """
            select item.id, item.kind, item.network_id, n.title, item.words, item.handover_id, item.at
            from (
                (select id, 'BROUGHT_HOME' as kind, network_id, words, cast(null as uuid) as handover_id, recorded_at as at
                    from brought_home where unit_id = :unit and id < :before order by id desc limit :fetch)
                union all
                (select id, 'HANDOVER_' || step, network_id, null, handover_id, told_at
                    from told_handover where unit_id = :unit and id < :before order by id desc limit :fetch)
            ) item
            join known_network n on n.id = item.network_id
            order by item.id desc
            limit :fetch
            """;

    /** Newest first; ids grow with time. */
    List<BroughtHome> ofNetwork(UUID networkId, PageRequest page) {
        return find("networkId = ?1 and id < ?2 order by id desc", networkId, before(page))
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Newest first. */
    List<FeedItem> feed(UUID unitId, PageRequest page) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(FEED, Object[].class)
                .setParameter("unit", unitId)
                .setParameter("before", before(page))
                .setParameter("fetch", page.fetch())
                .stream()
                .map(BroughtHomeRepository::item)
                .toList();
    }

    private static FeedItem item(Object[] row) {
        return new FeedItem(
                (UUID) row[0],
                FeedItem.Kind.valueOf((String) row[1]),
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (Instant) row[6]);
    }

    private static UUID before(PageRequest page) {
        return page.cursor().map(cursor -> cursor.uuid(0)).orElse(LAST);
    }
}
