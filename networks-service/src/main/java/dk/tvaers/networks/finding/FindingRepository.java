package dk.tvaers.networks.finding;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on findings. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Finding> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those of the ids that are the network's. */
    Set<UUID> known(UUID networkId, List<UUID> ids) {
        return find("networkId = ?1 and id in ?2", networkId, ids).stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    int countOutside(UUID networkId) {
        return (int) count("networkId = ?1 and outsideOwnUnits = true", networkId);
    }

    /** All of them, oldest first. */
    List<Finding> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
