package dk.tvaers.citizeninput.supplement;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on supplements. */
@ApplicationScoped
class SupplementRepository implements PanacheRepositoryBase<Supplement, UUID> {
    private static final String WAITING = "not erased and (screening is null or screening = 'HELD')";

    /** Oldest first; {@link SupplementService#MOST} at most. */
    List<Supplement> of(UUID inputId) {
        return list("inputId = ?1 order by addedAt, id", inputId);
    }

    /** Those let through, oldest first; whether their input is shown is asked before. */
    List<Supplement> shown(UUID inputId) {
        return list("inputId = ?1 and publicText is not null order by addedAt, id", inputId);
    }

    /** Those that wait for a reviewer, oldest first, with one row more than the page. */
    List<Supplement> waiting(PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find(WAITING + " order by addedAt, id")
                : find(
                        WAITING + " and (addedAt, id) > (?1, ?2) order by addedAt, id",
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }
}
