package dk.tvaers.citizeninput.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The queries on support. The count is a row of its own: lists show many of them, and counting is slow where it matters most. */
@ApplicationScoped
class SupportRepository {
    private final EntityManager database;

    SupportRepository(EntityManager database) {
        this.database = database;
    }

    /** Whether it was new. */
    boolean add(UUID inputId, Supporter supporter) {
        return write(
                                "insert into support (input_id, supporter) values (?1, ?2) on conflict do nothing",
                                inputId,
                                supporter.hash())
                        > 0
                && write(
                                "insert into support_count as c (input_id, supports) values (?1, 1)"
                                        + " on conflict (input_id) do update set supports = c.supports + 1",
                                inputId)
                        > 0;
    }

    void remove(UUID inputId, Supporter supporter) {
        if (write("delete from support where input_id = ?1 and supporter = ?2", inputId, supporter.hash()) > 0) {
            write("update support_count set supports = supports - 1 where input_id = ?1", inputId);
        }
    }

    /** Who it was; how many it were stays. */
    void forget(UUID inputId) {
        write("delete from support where input_id = ?1", inputId);
    }

    /** Of those inputs that everybody may see, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<SupportView> counts(List<UUID> inputIds) {
        List<Object[]> rows = database.createNativeQuery("select i.id, coalesce(c.supports, 0) from input i"
                        + " left join support_count c on c.input_id = i.id"
                        + " where i.published and i.id = any (?1) order by i.id")
                .setParameter(1, inputIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new SupportView((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private int write(String sql, Object... values) {
        var statement = database.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }
}
