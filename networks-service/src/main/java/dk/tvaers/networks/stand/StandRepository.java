package dk.tvaers.networks.stand;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on stands. */
@ApplicationScoped
class StandRepository implements PanacheRepositoryBase<Stand, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Stand> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    boolean isTaken(UUID networkId, StandAbout about) {
        return count("networkId = ?1 and about = ?2", networkId, about) > 0;
    }

    /** All of them, oldest first. */
    List<Stand> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
