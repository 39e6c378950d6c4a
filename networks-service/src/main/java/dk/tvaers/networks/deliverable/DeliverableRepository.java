package dk.tvaers.networks.deliverable;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on deliverables. */
@ApplicationScoped
class DeliverableRepository implements PanacheRepositoryBase<Deliverable, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Deliverable> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }

    /** All of them, oldest first. */
    List<Deliverable> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
