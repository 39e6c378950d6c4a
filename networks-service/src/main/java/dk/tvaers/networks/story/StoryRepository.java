package dk.tvaers.networks.story;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on stories; those without consent are shown to nobody. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<Story, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Story> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and withdrawnAt is null and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** All of them, oldest first. */
    List<Story> all(UUID networkId) {
        return list("networkId = ?1 and withdrawnAt is null order by id", networkId);
    }

    /** Also one whose consent was withdrawn. Others who want to change it wait until this transaction ends. */
    Optional<Story> locked(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
