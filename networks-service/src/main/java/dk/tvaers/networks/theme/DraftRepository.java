package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on drafts; each is of one owner. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<Draft, UUID> {
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    Optional<Draft> of(UUID owner, UUID id) {
        return find("id = ?1 and ownerLoginId = ?2", id, owner).firstResultOptional();
    }

    /** Others who want to change the draft wait until this transaction ends, and then see what it did. */
    Optional<Draft> locked(UUID owner, UUID id) {
        return find("id = ?1 and ownerLoginId = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Draft> page(UUID owner, PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(LAST);
        return find("ownerLoginId = ?1 and id < ?2 order by id desc", owner, before)
                .range(0, page.fetch() - 1)
                .list();
    }

    void forget(UUID owner) {
        delete("ownerLoginId", owner);
    }
}
