package dk.tvaers.networks.spread;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on spread cases. */
@ApplicationScoped
class SpreadRepository implements PanacheRepositoryBase<SpreadCase, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<SpreadCase> of(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId).firstResultOptional();
    }

    /** Others who want to advance the case wait until this transaction ends. */
    Optional<SpreadCase> locked(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<SpreadCase> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** All of them, oldest first. */
    List<SpreadCase> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
