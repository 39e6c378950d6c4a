package dk.tvaers.members.role;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {
    Optional<RoleAssignment> active(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2 and endedAt is null", id, networkId)
                .firstResultOptional();
    }

    /** In the order of assignment. */
    List<RoleAssignment> activePage(UUID networkId, PageRequest page) {
        String active = "networkId = ?1 and endedAt is null";
        return page.cursor()
                .map(after -> find(active + " and id > ?2 order by id", networkId, after.uuid(0)))
                .orElseGet(() -> find(active + " order by id", networkId))
                .range(0, page.fetch() - 1)
                .list();
    }
}
