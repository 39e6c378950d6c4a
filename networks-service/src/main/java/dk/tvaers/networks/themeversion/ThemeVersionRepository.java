package dk.tvaers.networks.themeversion;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on versions of themes. */
@ApplicationScoped
class ThemeVersionRepository implements PanacheRepositoryBase<ThemeVersion, UUID> {
    /** Oldest first. */
    List<ThemeVersion> page(UUID networkId, PageRequest page) {
        int after =
                page.cursor().map(cursor -> Math.toIntExact(cursor.number(0))).orElse(0);
        return find("networkId = ?1 and number > ?2 order by number", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** The number of the latest version; that of the proposal when the network made none. */
    int latest(UUID networkId) {
        return find("networkId = ?1 order by number desc", networkId)
                .range(0, 0)
                .firstResultOptional()
                .map(ThemeVersion::number)
                .orElse(ThemeVersion.FIRST);
    }

    int count(UUID networkId, Stage stage) {
        return (int) count("networkId = ?1 and stage = ?2", networkId, stage);
    }

    /** The latest of a stage. */
    Optional<ThemeVersion> latest(UUID networkId, Stage stage) {
        return find("networkId = ?1 and stage = ?2 order by number desc", networkId, stage)
                .range(0, 0)
                .firstResultOptional();
    }
}
