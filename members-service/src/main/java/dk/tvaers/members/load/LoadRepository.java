package dk.tvaers.members.load;

import dk.tvaers.events.words.PersonKind;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The queries on what people have to do. A lead without a membership is busy too when time was agreed. */
@ApplicationScoped
class LoadRepository {
    private static final String BUSY = """
            with busy as (
                select m.person_id, m.network_id, m.id as membership_id
                from membership m
                join known_network n on n.id = m.network_id and n.closed_at is null
                where m.left_at is null
                union all
                select distinct a.person_id, a.network_id, cast(null as uuid)
                from agreed_time a
                join known_network n on n.id = a.network_id and n.closed_at is null
                where a.ended_at is null and not exists (select 1 from membership m
                    where m.network_id = a.network_id and m.person_id = a.person_id and m.left_at is null)
            )
            """;

    private static final String PEOPLE = BUSY + """
            select p.id, p.kind, p.unit_id
            from person p
            where p.id > :after and p.erased_at is null
                and exists (select 1 from busy b where b.person_id = p.id)
                and (cast(:manager as uuid) is null or exists (select 1 from agreed_time a
                    where a.person_id = p.id and a.manager_id = :manager and a.ended_at is null))
            order by p.id
            limit :fetch
            """;

    private static final String NETWORKS = BUSY + """
            select b.person_id, b.network_id, n.title,
                coalesce((select sum(h.hours) from agreed_time a
                    join agreed_phase_hours h on h.agreement_id = a.agreement_id
                    where a.person_id = b.person_id and a.network_id = b.network_id and a.ended_at is null), 0),
                (select coalesce(sum(u.hours), 0) from used_hours u where u.membership_id = b.membership_id),
                exists (select 1 from agreed_time a
                    where a.person_id = b.person_id and a.network_id = b.network_id and a.ended_at is null)
            from busy b
            join known_network n on n.id = b.network_id
            where b.person_id in (:people)
            order by n.title, b.network_id
            """;

    private final EntityManager entities;

    LoadRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever is busy, by id; without a manager everybody, otherwise those the manager gave time. */
    List<BusyPerson> page(@Nullable UUID managerId, PageRequest page) {
        return query(PEOPLE)
                .setParameter("after", page.cursor().map(after -> after.uuid(0)).orElse(new UUID(0, 0)))
                .setParameter("manager", managerId, UUID.class)
                .setParameter("fetch", page.fetch())
                .stream()
                .map(row -> new BusyPerson(
                        (UUID) row[0], PersonKind.valueOf((String) row[1]) == PersonKind.EMPLOYEE, (UUID) row[2]))
                .toList();
    }

    /** By person, in the order of their titles; who does nothing is left out. */
    Map<UUID, List<NetworkLoad>> networks(Collection<UUID> people) {
        return query(NETWORKS).setParameterList("people", people).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(LoadRepository::network, Collectors.toList())));
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    private static NetworkLoad network(Object[] row) {
        return new NetworkLoad(
                (UUID) row[1], (String) row[2], (BigDecimal) row[3], ((Number) row[4]).longValue(), (Boolean) row[5]);
    }
}
