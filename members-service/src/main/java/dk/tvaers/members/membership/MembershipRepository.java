package dk.tvaers.members.membership;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
    private static final int MOST = 10_000;

    Optional<Membership> active(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2 and leftAt is null", id, networkId)
                .firstResultOptional();
    }

    /** All of them: a network has some dozens. */
    List<Membership> allActive(UUID networkId) {
        return find("networkId = ?1 and leftAt is null", networkId)
                .range(0, MOST - 1)
                .list();
    }

    boolean isActive(UUID networkId, UUID personId) {
        return find("networkId = ?1 and personId = ?2 and leftAt is null", networkId, personId)
                .firstResultOptional()
                .isPresent();
    }

    boolean isKnown(UUID networkId, UUID personId) {
        return find("networkId = ?1 and personId = ?2", networkId, personId)
                .firstResultOptional()
                .isPresent();
    }

    boolean isKnown(UUID personId) {
        return find("personId", personId).firstResultOptional().isPresent();
    }

    /** In all networks; nobody has more than some dozens. */
    List<Membership> allActiveOf(Collection<UUID> people) {
        return list("personId in ?1 and leftAt is null", people);
    }

    /** Those who were never in another network. */
    Set<UUID> inNoOtherNetwork(Collection<UUID> people) {
        return find(
                        "select personId from Membership where personId in ?1"
                                + " group by personId having count(distinct networkId) = 1",
                        people)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the order of joining. */
    List<Membership> activePage(UUID networkId, PageRequest page) {
        String active = "networkId = ?1 and leftAt is null";
        return page.cursor()
                .map(after -> find(active + " and id > ?2 order by id", networkId, after.uuid(0)))
                .orElseGet(() -> find(active + " order by id", networkId))
                .range(0, page.fetch() - 1)
                .list();
    }
}
