package dk.tvaers.networks.meeting;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    Optional<Meeting> inNetwork(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional();
    }

    /** The latest first. */
    List<Meeting> page(UUID networkId, PageRequest page) {
        var before = page.cursor();
        var query = before.isEmpty()
                ? find("networkId = ?1 order by startsAt desc, id desc", networkId)
                : find(
                        "networkId = ?1 and (startsAt < ?2 or (startsAt = ?2 and id < ?3)) order by startsAt desc, id desc",
                        networkId,
                        before.get().instant(0),
                        before.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }
}
