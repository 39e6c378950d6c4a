package dk.tvaers.networks.track;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on tracks. */
@ApplicationScoped
class TrackRepository implements PanacheRepositoryBase<Track, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Track> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Track> inNetwork(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional();
    }

    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }

    /** All of them, oldest first. */
    List<Track> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }
}
