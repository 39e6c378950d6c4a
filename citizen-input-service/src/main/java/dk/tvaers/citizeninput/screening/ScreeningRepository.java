package dk.tvaers.citizeninput.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Decisions are only added. */
@ApplicationScoped
class ScreeningRepository implements PanacheRepositoryBase<Screening, UUID> {
    /** Each is a person's act, so there are few; nobody reads on after these. */
    private static final int MOST = 200;

    List<Screening> newest(UUID inputId) {
        return find("inputId = ?1 order by screenedAt desc, id desc", inputId)
                .page(0, MOST)
                .list();
    }
}
