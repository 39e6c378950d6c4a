package dk.tvaers.networks.evaluation;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on evaluations. */
@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Evaluation> page(UUID planId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("planId = ?1 and id > ?2 order by id", planId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** All of the network's plans, oldest first. */
    List<Evaluation> ofNetwork(UUID networkId) {
        return list("planId in (select p.id from Plan p where p.networkId = ?1) order by id", networkId);
    }
}
