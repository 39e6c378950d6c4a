package dk.tvaers.citizeninput.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Checks are only added. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<Check, UUID> {
    /** Each is a person's act, so there are few; nobody reads on after these. */
    private static final int MOST = 200;

    List<Check> newest(UUID inputId) {
        return find("inputId = ?1 order by checkedAt desc, id desc", inputId)
                .page(0, MOST)
                .list();
    }
}
