package dk.tvaers.networks.round;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The queries on rounds and the year wheel. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    private static final String INSERT = """
            insert into round (id, code, deadline, capacity_min, capacity_max)
            values (:id, :code, :deadline, :least, :most) on conflict on constraint uq_round_code do nothing
            """;

    /** Waits for another replica that is about to open the same round; false when it did. */
    boolean insertIfAbsent(UUID id, YearWheel.Turn turn, Capacity capacity) {
        return getEntityManager()
                        .createNativeQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("code", turn.code())
                        .setParameter("deadline", turn.deadline())
                        .setParameter("least", capacity.least())
                        .setParameter("most", capacity.most())
                        .executeUpdate()
                == 1;
    }

    /** Not the round itself: who locks it later in the same transaction would meet what another has changed since. */
    UUID idOf(String code) {
        return getEntityManager()
                .createQuery("select id from Round where code = :code", UUID.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    /** Others who want to change the round wait until this transaction ends. */
    Round locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<Round> page(PageRequest page) {
        String before = page.cursor().map(cursor -> cursor.text(0)).orElse("9999-99");
        return find("code < ?1 order by code desc", before)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those whose deadline is not over, a handful. */
    List<Round> open(LocalDate today) {
        return list("deadline >= ?1 order by deadline", today);
    }

    /** The deadlines of the year, a handful. */
    List<YearWheelDeadline> deadlines() {
        return getEntityManager()
                .createQuery("from YearWheelDeadline", YearWheelDeadline.class)
                .getResultList();
    }
}
