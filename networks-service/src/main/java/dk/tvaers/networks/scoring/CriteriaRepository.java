package dk.tvaers.networks.scoring;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on criteria. A network without a row has those that every network begins with. */
@ApplicationScoped
class CriteriaRepository implements PanacheRepositoryBase<CriteriaSet, UUID> {
    /** Writes what a network begins with, unless it has begun. Two at once do no harm. */
    private static final String BEGIN = """
            with begun as (
                insert into criteria_set (network_id, state, edition) values (:network, 'DRAFT', 1)
                on conflict do nothing returning network_id)
            insert into criterion (network_id, position, code, title)
            select b.network_id, d.position, d.code, d.title
            from begun b
            cross join (values (0, :value, :valueTitle), (1, :feasibility, :feasibilityTitle)) as d (position, code, title)
            """;

    /** To change them: others who want to, and those who score, wait until this transaction ends. */
    CriteriaSet locked(UUID networkId) {
        var value = CriteriaRule.DEFAULT.getFirst();
        var feasibility = CriteriaRule.DEFAULT.getLast();
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter("network", networkId)
                .setParameter("value", value.code())
                .setParameter("valueTitle", value.title())
                .setParameter("feasibility", feasibility.code())
                .setParameter("feasibilityTitle", feasibility.title())
                .executeUpdate();
        return findById(networkId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** To score by them: several may at once, but nobody changes them meanwhile. */
    Optional<CriteriaSet> shared(UUID networkId) {
        return findByIdOptional(networkId, LockModeType.PESSIMISTIC_READ);
    }

    void add(CriteriaChange change) {
        getEntityManager().persist(change);
    }

    /** Oldest first. */
    List<CriteriaChange> changes(UUID networkId, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from CriteriaChange c where c.networkId = ?1 and c.edition > ?2 order by c.edition",
                        CriteriaChange.class)
                .setParameter(1, networkId)
                .setParameter(
                        2, page.cursor().map(cursor -> (int) cursor.number(0)).orElse(0))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
