package dk.tvaers.citizeninput.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on who has taken which input. */
@ApplicationScoped
class AssignmentRepository {
    private static final int MOST = 200;

    private final EntityManager database;

    AssignmentRepository(EntityManager database) {
        this.database = database;
    }

    /** Unless somebody has it already. */
    void take(UUID inputId, UUID loginId, Instant at) {
        database.createNativeQuery("insert into screening_assignment (input_id, login_id, taken_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, inputId)
                .setParameter(2, loginId)
                .setParameter(3, at)
                .executeUpdate();
    }

    void giveBack(UUID inputId) {
        database.createNativeQuery("delete from screening_assignment where input_id = ?1")
                .setParameter(1, inputId)
                .executeUpdate();
    }

    /** Who has each of those that are taken. */
    @SuppressWarnings("unchecked")
    Map<UUID, UUID> holders(List<UUID> inputIds) {
        List<Object[]> rows = database.createNativeQuery(
                        "select input_id, login_id from screening_assignment where input_id = any (?1)")
                .setParameter(1, inputIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Longest first. */
    @SuppressWarnings("unchecked")
    List<AssignmentView> of(UUID loginId) {
        List<Object[]> rows = database.createNativeQuery("select input_id, taken_at from screening_assignment"
                        + " where login_id = ?1 order by taken_at, input_id limit " + MOST)
                .setParameter(1, loginId)
                .getResultList();
        return rows.stream()
                .map(row -> new AssignmentView((UUID) row[0], loginId, (Instant) row[1]))
                .toList();
    }
}
