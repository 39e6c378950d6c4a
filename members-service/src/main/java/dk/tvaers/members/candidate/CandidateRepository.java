package dk.tvaers.members.candidate;

import dk.tvaers.events.words.PersonKind;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The queries among those who agreed to be found. */
@ApplicationScoped
class CandidateRepository {
    /** Whoever is in few networks comes first: often the same people turn up (domain.md §6). */
    private static final String CANDIDATES = """
            select * from (
                select p.id, p.kind, p.unit_id, p.profession, p.main_perspective,
                    (select string_agg(each.perspective, ',' order by each.perspective collate "C")
                        from person_perspective each where each.person_id = p.id) as perspectives,
                    (select string_agg(each.competence, ',' order by each.competence collate "C")
                        from person_competence each where each.person_id = p.id) as competences,
                    (select count(*) from membership m where m.person_id = p.id and m.left_at is null) as networks
                from standing_consent f
                join person p on p.id = f.person_id
                where f.use = 'BE_FOUND' and f.given and p.left_on is null
                    and (cast(:perspective as text) is null or exists (select 1 from person_perspective each
                        where each.person_id = p.id and each.perspective = :perspective))
                    and (cast(:profession as text) is null or p.profession = :profession)
                    and (cast(:competence as text) is null or exists (select 1 from person_competence each
                        where each.person_id = p.id and each.competence = :competence))
                    and not exists (select 1 from membership m
                        where m.network_id = :network and m.person_id = p.id and m.left_at is null)
            ) candidate
            where (networks, id) > (:networks, :id)
            order by networks, id
            limit :fetch
            """;

    private static final String COUNT = """
            select wanted.perspective, count(*)
            from standing_consent f
            join person p on p.id = f.person_id
            join person_perspective wanted on wanted.person_id = f.person_id and wanted.perspective in (:perspectives)
            where f.use = 'BE_FOUND' and f.given and p.left_on is null and not exists (select 1 from membership m
                where m.network_id = :network and m.person_id = f.person_id and m.left_at is null)
            group by wanted.perspective
            """;

    private static final String FINDABLE = """
            select p.id from standing_consent f join person p on p.id = f.person_id
            where f.use = 'BE_FOUND' and f.given and p.left_on is null and p.id = ?1
            """;

    private final EntityManager entities;

    CandidateRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Found> page(UUID networkId, Wanted wanted, PageRequest page) {
        return query(CANDIDATES)
                .setParameter("network", networkId)
                .setParameter("perspective", wanted.perspective(), String.class)
                .setParameter("profession", wanted.profession(), String.class)
                .setParameter("competence", wanted.competence(), String.class)
                .setParameter(
                        "networks", page.cursor().map(after -> after.number(0)).orElse(-1L))
                .setParameter("id", page.cursor().map(after -> after.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("fetch", page.fetch())
                .stream()
                .map(CandidateRepository::candidate)
                .toList();
    }

    static Cursor place(Found candidate) {
        return Cursor.of(candidate.networks(), candidate.personId());
    }

    Map<String, Long> count(UUID networkId, Collection<String> perspectives) {
        return query(COUNT).setParameter("network", networkId).setParameterList("perspectives", perspectives).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    boolean isFindable(UUID personId) {
        return !entities.createNativeQuery(FINDABLE, UUID.class)
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    /** Codes have no comma. */
    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    private static Found candidate(Object[] row) {
        return new Found(
                (UUID) row[0],
                PersonKind.valueOf((String) row[1]),
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                codes((String) row[5]),
                codes((String) row[6]),
                (Long) row[7]);
    }
}
