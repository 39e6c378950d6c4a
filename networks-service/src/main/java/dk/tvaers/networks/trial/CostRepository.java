package dk.tvaers.networks.trial;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on costs. */
@ApplicationScoped
class CostRepository implements PanacheRepositoryBase<Cost, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Cost> page(UUID trialId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("trialId = ?1 and id > ?2 order by id", trialId, after)
                .range(0, page.fetch() - 1)
                .list();
    }
}
