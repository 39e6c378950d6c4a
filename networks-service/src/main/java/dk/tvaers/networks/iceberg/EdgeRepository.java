package dk.tvaers.networks.iceberg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The queries on edges one by one. */
@ApplicationScoped
class EdgeRepository implements PanacheRepositoryBase<Edge, UUID> {
    int countStanding(UUID networkId) {
        return (int) count("networkId = ?1 and removedAt is null", networkId);
    }

    /** One that is not removed; others who want to remove it wait and then find none. */
    Optional<Edge> standing(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2 and removedAt is null", networkId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
