package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Decision> page(UUID themeId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("themeId = ?1 and id > ?2 order by id", themeId, after)
                .range(0, page.fetch() - 1)
                .list();
    }
}
