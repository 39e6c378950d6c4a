package dk.tvaers.citizeninput.claim;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on claims. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {
    /** Newest first, with one row more than the page. */
    List<Claim> of(UUID loginId, PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find("claimedBy = ?1 order by claimedAt desc, inputId desc", loginId)
                : find(
                        "claimedBy = ?1 and (claimedAt, inputId) < (?2, ?3) order by claimedAt desc, inputId desc",
                        loginId,
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }

    Optional<Claim> of(UUID loginId, UUID inputId) {
        return find("claimedBy = ?1 and inputId = ?2", loginId, inputId).firstResultOptional();
    }

    void release(UUID inputId) {
        delete("inputId", inputId);
    }
}
