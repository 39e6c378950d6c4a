package dk.tvaers.citizeninput.admission;

import dk.tvaers.citizeninput.lottery.Drawn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on codes and draws. */
@ApplicationScoped
class AdmissionRepository implements PanacheRepositoryBase<Admission, UUID> {
    /** Locked, because a code is good once. */
    Optional<Admission> lockByCode(byte[] hash) {
        return find("codeHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Admission> byCode(byte[] hash) {
        return find("codeHash", hash).firstResultOptional();
    }

    List<Admission> volunteers(UUID callId) {
        return list("callId = ?1 and volunteer is not null order by volunteer", callId);
    }

    /** Counts on by one; whoever comes at the same time waits. Empty when the call was drawn. */
    @SuppressWarnings("unchecked")
    Optional<Integer> nextNumber(UUID callId) {
        List<Integer> numbers = getEntityManager()
                .createNativeQuery(
                        "insert into draw as d (call_id, volunteers) values (?1, 1) on conflict (call_id) do update"
                                + " set volunteers = d.volunteers + 1 where d.drawn_at is null returning volunteers",
                        Integer.class)
                .setParameter(1, callId)
                .getResultList();
        return numbers.stream().findFirst();
    }

    /** Whether it was not drawn before; nobody volunteers any more from here on. */
    boolean claim(UUID callId, DrawRequest asked, Instant at, UUID loginId) {
        return getEntityManager()
                        .createNativeQuery("update draw set seed = ?2, seats = ?3, drawn_at = ?4, drawn_by = ?5"
                                + " where call_id = ?1 and drawn_at is null")
                        .setParameter(1, callId)
                        .setParameter(2, asked.seed())
                        .setParameter(3, asked.seats())
                        .setParameter(4, at)
                        .setParameter(5, loginId)
                        .executeUpdate()
                > 0;
    }

    void keep(UUID callId, Drawn drawn) {
        getEntityManager()
                .createNativeQuery(
                        "insert into draw_group (call_id, name, volunteers, weight, quota) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, callId)
                .setParameter(2, drawn.group().name())
                .setParameter(3, drawn.group().numbers().size())
                .setParameter(4, drawn.group().weight())
                .setParameter(5, drawn.quota())
                .executeUpdate();
    }

    /** Seed, seats and time; empty before the draw. */
    @SuppressWarnings("unchecked")
    Optional<Object[]> drawn(UUID callId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select seed, seats, drawn_at from draw where call_id = ?1 and drawn_at is not null")
                .setParameter(1, callId)
                .getResultList();
        return rows.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    List<DrawView.DrawnGroup> groups(UUID callId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select name, volunteers, weight, quota from draw_group where call_id = ?1 order by name")
                .setParameter(1, callId)
                .getResultList();
        return rows.stream()
                .map(row -> new DrawView.DrawnGroup(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
