package dk.tvaers.members.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on decisions to be found. */
@ApplicationScoped
class FindabilityRepository implements PanacheRepositoryBase<Findability, UUID> {
    private static final String SHOW =
            "insert into findable_person (person_id) values (:person) on conflict do nothing";
    private static final String HIDE = "delete from findable_person where person_id = :person";

    /** Ids grow with time. */
    Optional<Findability> newest(UUID personId) {
        return find("personId = ?1 order by id desc", personId).firstResultOptional();
    }

    void show(UUID personId, boolean findable) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(findable ? SHOW : HIDE)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
