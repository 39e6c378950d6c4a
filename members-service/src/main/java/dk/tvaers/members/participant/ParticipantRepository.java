package dk.tvaers.members.participant;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The query over roles and memberships. */
@ApplicationScoped
class ParticipantRepository {
    private static final String PARTICIPANTS = """
            select taking.person_id, m.id, m.main_perspective, coalesce(m.core, false),
                (select string_agg(r.role, ',' order by r.role) from role_assignment r
                    where r.network_id = :network and r.person_id = taking.person_id and r.ended_at is null) as roles
            from (
                select person_id from membership where network_id = :network and left_at is null
                union
                select person_id from role_assignment where network_id = :network and ended_at is null
            ) taking
            left join membership m on m.network_id = :network and m.person_id = taking.person_id and m.left_at is null
            where taking.person_id > :after
            order by taking.person_id
            limit :fetch
            """;

    private final EntityManager entities;

    ParticipantRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Without names. */
    List<ParticipantView> page(UUID networkId, PageRequest page) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(PARTICIPANTS, Object[].class)
                .setParameter("network", networkId)
                .setParameter("after", page.cursor().map(after -> after.uuid(0)).orElse(new UUID(0, 0)))
                .setParameter("fetch", page.fetch())
                .stream()
                .map(ParticipantRepository::participant)
                .toList();
    }

    static Cursor place(ParticipantView participant) {
        return Cursor.of(participant.personId());
    }

    private static ParticipantView participant(Object[] row) {
        return new ParticipantView(
                (UUID) row[0], null, roles((String) row[4]), (UUID) row[1], (String) row[2], (Boolean) row[3]);
    }

    private static List<NetworkRole> roles(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(NetworkRole::valueOf).toList();
    }
}
