package dk.tvaers.networks.decision;

import dk.tvaers.events.words.Phase;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on the decisions of networks. */
@ApplicationScoped
class NetworkDecisionRepository implements PanacheRepositoryBase<NetworkDecision, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<NetworkDecision> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    boolean exists(UUID networkId, UUID id) {
        return count("networkId = ?1 and id = ?2", networkId, id) > 0;
    }

    boolean isCorrected(UUID id) {
        return count("replacesDecisionId", id) > 0;
    }

    int count(UUID networkId, Phase phase) {
        return (int) count("networkId = ?1 and phase = ?2", networkId, phase);
    }

    /** All of them, oldest first. */
    List<NetworkDecision> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
