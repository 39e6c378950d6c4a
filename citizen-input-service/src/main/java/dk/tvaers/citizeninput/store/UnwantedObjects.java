package dk.tvaers.citizeninput.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements on files that are to be deleted. */
@ApplicationScoped
class UnwantedObjects {
    private static final int MOST_AT_ONCE = 50;

    private final EntityManager database;

    UnwantedObjects(EntityManager database) {
        this.database = database;
    }

    void add(UUID object, Instant due) {
        query("insert into unwanted_object (object, due_at, tries) values (?1, ?2, 0)", object, due)
                .executeUpdate();
    }

    void hasten(UUID object, Instant due) {
        query("update unwanted_object set due_at = ?2 where object = ?1", object, due)
                .executeUpdate();
    }

    /** Whether it was there. */
    boolean remove(UUID object) {
        return query("delete from unwanted_object where object = ?1", object).executeUpdate() > 0;
    }

    /** Those that are due, for this program alone until another time; each replica gets others. */
    @SuppressWarnings("unchecked")
    List<UUID> take(Instant now, Instant again) {
        return query(
                        "update unwanted_object set tries = tries + 1, due_at = ?2 where object in"
                                + " (select object from unwanted_object where due_at <= ?1 order by due_at limit "
                                + MOST_AT_ONCE + " for update skip locked) returning object",
                        now,
                        again)
                .getResultList();
    }

    private Query query(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
