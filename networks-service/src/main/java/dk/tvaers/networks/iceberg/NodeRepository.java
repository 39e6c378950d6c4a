package dk.tvaers.networks.iceberg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on iceberg nodes. */
@ApplicationScoped
class NodeRepository implements PanacheRepositoryBase<Node, UUID> {
    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }

    /** Oldest first, with their evidence. */
    List<Node> ofNetwork(UUID networkId, int most) {
        return find("networkId = ?1 order by id", networkId).range(0, most - 1).list();
    }
}
