package dk.tvaers.networks.evaluation;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on evaluation plans. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<Plan> of(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId).firstResultOptional();
    }

    /** Others who want to change the plan wait until this transaction ends. */
    Optional<Plan> locked(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Plan> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those of all networks, closed ones included, that are due by the day. */
    List<Plan> due(LocalDate day) {
        return list("dueOn <= ?1 order by dueOn", day);
    }

    /** All of them, oldest first. */
    List<Plan> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }

    void replaceOwner(UUID personId, UUID replacement) {
        update("ownerPersonId = ?2, version = version + 1 where ownerPersonId = ?1", personId, replacement);
    }
}
