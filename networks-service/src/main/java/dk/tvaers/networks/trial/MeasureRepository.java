package dk.tvaers.networks.trial;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on measures. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Measure> page(UUID trialId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("trialId = ?1 and id > ?2 order by id", trialId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Measure> of(UUID trialId, UUID id) {
        return find("id = ?1 and trialId = ?2", id, trialId).firstResultOptional();
    }

    /** Others who want to record a value wait until this transaction ends. */
    Optional<Measure> locked(UUID trialId, UUID id) {
        return find("id = ?1 and trialId = ?2", id, trialId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    int countBaselines(UUID trialId) {
        return (int) count("trialId = ?1 and baseline is not null", trialId);
    }

    /** All of the network's trials, oldest first. */
    List<Measure> ofNetwork(UUID networkId) {
        return list("trialId in (select t.id from Trial t where t.networkId = ?1) order by id", networkId);
    }
}
