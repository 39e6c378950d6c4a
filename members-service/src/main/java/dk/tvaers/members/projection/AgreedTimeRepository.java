package dk.tvaers.members.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on agreed time. */
@ApplicationScoped
class AgreedTimeRepository implements PanacheRepositoryBase<AgreedTime, UUID> {
    /** Those in force; a member seldom has two. */
    List<AgreedTime> inForce(UUID networkId, UUID personId) {
        return find("networkId = ?1 and personId = ?2 and endedAt is null order by id", networkId, personId)
                .range(0, 99)
                .list();
    }
}
