package dk.tvaers.members.consent;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on decisions. Ids grow with time. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private static final String GIVEN_IN = """
            select m.person_id, s.use from membership m
            join person p on p.id = m.person_id
            join standing_consent s on s.person_id = m.person_id
            where m.network_id = :network and m.left_at is null and p.left_on is null and s.given
            order by m.person_id, s.use
            """;

    Optional<Consent> newest(UUID personId, Use use) {
        return find("personId = ?1 and use = ?2 order by id desc", personId, use)
                .firstResultOptional();
    }

    /** The newest of each use that was decided about. */
    List<Consent> standing(UUID personId) {
        return find(
                        "from Consent c where c.personId = ?1 and not exists"
                                + " (from Consent later where later.personId = c.personId and later.use = c.use and later.id > c.id)",
                        personId)
                .range(0, Use.values().length - 1)
                .list();
    }

    List<Consent> page(UUID personId, PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return find("personId = ?1 and id < ?2 order by id desc", personId, before)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Person and use of what the members of a network allow now, those who left the municipality aside; sorted by person. */
    List<Object[]> givenIn(UUID networkId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(GIVEN_IN, Object[].class)
                .setParameter("network", networkId)
                .getResultList();
    }
}
