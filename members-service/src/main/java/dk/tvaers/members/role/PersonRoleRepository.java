package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The query on one person's roles; by the index on the person, for nobody has more than some dozens. */
@ApplicationScoped
class PersonRoleRepository {
    private static final UUID LAST = new UUID(-1, -1);
    private static final String ROLES = """
            select r.id, r.network_id, n.title, r.role, r.assigned_at, r.term_ends_on, r.ended_at
            from role_assignment r join known_network n on n.id = r.network_id
            where r.person_id = :person and r.id < :before
            order by r.id desc
            limit :fetch
            """;

    private final Session database;

    PersonRoleRepository(Session database) {
        this.database = database;
    }

    /** In all networks, newest first; those that ended too. */
    List<PersonRoleView> page(UUID personId, PageRequest page) {
        return database
                .createNativeQuery(ROLES, Object[].class)
                .setParameter("person", personId)
                .setParameter(
                        "before", page.cursor().map(after -> after.uuid(0)).orElse(LAST))
                .setParameter("fetch", page.fetch())
                .stream()
                .map(PersonRoleRepository::view)
                .toList();
    }

    private static PersonRoleView view(Object[] row) {
        return new PersonRoleView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                NetworkRole.valueOf((String) row[3]),
                (Instant) row[4],
                (LocalDate) row[5],
                (Instant) row[6]);
    }
}
