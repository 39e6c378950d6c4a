package dk.tvaers.networks.trial;

import dk.tvaers.events.words.TrialStage;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on trials. */
@ApplicationScoped
class TrialRepository implements PanacheRepositoryBase<Trial, UUID> {
    private static final List<TrialStage> OPEN = List.of(TrialStage.RUNNING, TrialStage.ANALYSIS);
    private static final UUID FIRST = new UUID(0, 0);

    Optional<Trial> of(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId).firstResultOptional();
    }

    /** Others who want to change the trial or spend its money wait until this transaction ends. */
    Optional<Trial> locked(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Trial> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    int countOpen(UUID networkId) {
        return (int) count("networkId = ?1 and stage in ?2", networkId, OPEN);
    }

    /** Whether another trial of the same idea has begun and not ended. */
    boolean isTriedElsewhere(UUID networkId, UUID ideaId, UUID trialId) {
        return count("networkId = ?1 and ideaId = ?2 and id <> ?3 and stage in ?4", networkId, ideaId, trialId, OPEN)
                > 0;
    }

    /** All of them, oldest first. */
    List<Trial> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
