package dk.tvaers.members.role;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {
    private static final String OVER = """
            select * from role_assignment
            where ended_at is null and term_ends_on < :today
            order by term_ends_on, id
            limit :most
            for update skip locked
            """;

    Optional<RoleAssignment> active(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2 and endedAt is null", id, networkId)
                .firstResultOptional();
    }

    /** In all networks; nobody has more than some dozens. */
    List<RoleAssignment> allActive(Collection<UUID> people) {
        return list("personId in ?1 and endedAt is null", people);
    }

    /** Those whose last day is before the given one, for this transaction alone. */
    List<RoleAssignment> lockOver(LocalDate today, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OVER, RoleAssignment.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
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
