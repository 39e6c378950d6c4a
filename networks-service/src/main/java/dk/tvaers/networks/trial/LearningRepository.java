package dk.tvaers.networks.trial;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on learning logs. */
@ApplicationScoped
class LearningRepository implements PanacheRepositoryBase<Learning, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Learning> page(UUID trialId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("trialId = ?1 and id > ?2 order by id", trialId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** All of the network's trials, oldest first. */
    List<Learning> ofNetwork(UUID networkId) {
        return list("trialId in (select t.id from Trial t where t.networkId = ?1) order by id", networkId);
    }
}
